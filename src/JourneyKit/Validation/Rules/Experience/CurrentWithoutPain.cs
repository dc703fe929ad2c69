using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A map of today has pain points.</summary>
internal sealed class CurrentWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4020", "current-without-pain", DiagnosticSeverity.Info, "A journey without any trouble is one that nobody has asked customers about. What goes wrong is what the map is for. Where a touchpoint is bad for customers, `low-without-pain` says so instead, and of a mere list of steps `map-without-insight` does.");

    public override ElementList<int> Checklist => [65, 77, 138];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        if (context.Map.State != MapState.Current || context.Map.Touchpoints.Count == 0)
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

        // Where a touchpoint is bad for customers, it is said of that one what is missing; a mere list of steps is told so as a whole.
        if (!Insight.IsMissing(context.Map) && !BadSigns.AreIn(context.Map, context.BadLimits))
        {
            context.ReportElement(Places.Touchpoints, "The map of today has no pain point. Ask customers what goes wrong.");
        }
    }
}
