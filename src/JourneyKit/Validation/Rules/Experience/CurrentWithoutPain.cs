using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds current maps without a pain point.</summary>
internal sealed class CurrentWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4020", "current-without-pain", DiagnosticSeverity.Info, "A journey without any problem is usually one about which no customer was asked. Where a touchpoint is bad for customers, `low-without-pain` reports it instead, and a mere list of steps is reported by `map-without-insight`. Blueprints, which show how a service works, need no pain points.");

    public override ElementList<int> Checklist => [65, 77, 138];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what goes wrong for customers";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          order-tracking: { emotion: 0 }
          delivery: { emotion: 1 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          order-tracking: { emotion: -1, painPoints: { stuck-status: The status stays the same for days. } }
          delivery: { emotion: 1 }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is not { State: MapState.Current, Kind: not MapKind.Blueprint, Touchpoints.Count: > 0 })
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.PainPoints.Count > 0)
            {
                return;
            }
        }

        // Other rules report touchpoints that are bad for customers, and maps that are only a list of steps.
        if (!Insight.IsMissing(context.Map) && !BadSigns.AreIn(context.Map, context.BadLimits))
        {
            context.ReportUnsaid(Places.Touchpoints, "Ask customers, and add `painPoints`.");
        }
    }
}
