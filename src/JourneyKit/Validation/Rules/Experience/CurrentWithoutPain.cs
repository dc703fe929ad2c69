using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A map of today has pain points.</summary>
internal sealed class CurrentWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4020", "current-without-pain", DiagnosticSeverity.Info, "A journey without any trouble is one that nobody has asked customers about. What goes wrong is what the map is for. Where the map is a mere list of steps and no emotion is low, `map-without-insight` says so instead.");

    public override ElementList<int> Checklist => [65, 77, 138];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          order-tracking: { emotion: -1 }
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

        // Where no emotion is low, and nothing else says what is good or bad, another rule says so of the whole map.
        var lows = Insight.Lows(context.Map, context.Thresholds.LowEmotion);
        if (lows is not null || !Insight.IsMissing(context.Map))
        {
            context.ReportElement(Places.Touchpoints, lows is null
                ? "The map of today has no pain point. Ask customers what goes wrong."
                : $"The map of today has no pain point, though the emotion is low at {Listing.Of(lows)}. Say what goes wrong there.");
        }
    }
}
