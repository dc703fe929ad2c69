using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Most of what a researched map says of its touchpoints rests on evidence.</summary>
internal sealed class TouchpointsWithoutEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3032", "touchpoints-without-evidence", DiagnosticSeverity.Info, "Decisions are taken touchpoint by touchpoint. Where more than half of the feelings and pain points come from nowhere, the map is a guess with some data in it.");

    public override ElementList<int> Checklist => [60, 63, 155];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        sources: { lobby-observation: { kind: observation } }
        evidence:
          long-queue: { text: Forty people wait at noon., source: lobby-observation }
        touchpoints:
          check-in: { emotion: -1, evidence: [long-queue] }
          breakfast: { emotion: 1 }
          check-out: { emotion: 0 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources: { lobby-observation: { kind: observation } }
        evidence:
          long-queue: { text: Forty people wait at noon., source: lobby-observation }
        touchpoints:
          check-in: { emotion: -1, evidence: [long-queue] }
          breakfast: { emotion: 1, quote: "They remembered my tea." }
          check-out: { emotion: 0 }
        """;

    public override void Check(RuleContext context)
    {
        // A map without any evidence is told so elsewhere; what a future map says is wished, not found.
        if (context.Map is not { Basis: Basis.Researched, State: MapState.Current } || (context.Map.Sources.Count == 0 && context.Map.Evidence.Count == 0))
        {
            return;
        }

        var missing = new Shortfall("touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (SaysSomething(touchpoint))
            {
                missing.Look();
                if (!RestsOnSomething(context.Map, touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        if (missing.Share > 0.5m)
        {
            missing.Report(context, Places.Touchpoints, "says how it is for customers, but rests on nothing", "say how it is for customers, but rest on no evidence, quote or measured value", "Cite what you know it from.");
        }
    }

    private static bool SaysSomething(Touchpoint touchpoint)
        => touchpoint.Emotion is not null || touchpoint.Satisfaction is not null || touchpoint.PainPoints.Count > 0;

    private static bool RestsOnSomething(JourneyMap map, Touchpoint touchpoint)
    {
        if (touchpoint.Evidence.Count > 0 || touchpoint.Quote is not null)
        {
            return true;
        }

        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (painPoint.Evidence.Count > 0)
            {
                return true;
            }
        }

        foreach (var metric in touchpoint.Metrics.Items)
        {
            if (map.Metrics[metric] is { CurrentValue: not null })
            {
                return true;
            }
        }

        return false;
    }
}
