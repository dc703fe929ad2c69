using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds researched maps of which most touchpoints cite nothing.</summary>
internal sealed class TouchpointsWithoutEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3032", "touchpoints-without-evidence", DiagnosticSeverity.Info, "Teams decide touchpoint by touchpoint. Where more than half of the emotions and pain points rest on nothing, the map is mostly a guess.");

    public override ElementList<int> Checklist => [60, 63, 155];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its emotions and pain points rest on";

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
        // Of a map without any evidence another rule says so; what a future map says is planned, not found.
        if (context.Map is not { Basis: Basis.Researched, State: MapState.Current } || (context.Map.Sources.Count == 0 && context.Map.Evidence.Count == 0))
        {
            return;
        }

        var missing = new MissingValues("touchpoint", which: "with an emotion, a satisfaction or a pain point");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (SaysSomething(touchpoint))
            {
                missing.Ask();
                if (!RestsOnSomething(context.Map, touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        if (missing.AreMost)
        {
            missing.Report(context, Places.Touchpoints, "cite evidence, a quote or a measured value", null, "Cite how you know it.");
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
