using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A map of today says how most touchpoints feel.</summary>
internal sealed class EmotionUnknown : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4001", "emotion-unknown", DiagnosticSeverity.Info, "The curve of emotions shows at a glance where the journey hurts. With gaps in more than a quarter of it the curve tells of the parts that somebody happened to ask about.");

    public override ElementList<int> Checklist => [46, 101, 132];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          landing-page: { emotion: 1 }
          configurator: { emotion: 0 }
          dealer: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          landing-page: { emotion: 1 }
          configurator: { emotion: 0 }
          dealer: { emotion: -1 }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Current)
        {
            return;
        }

        var missing = new Shortfall("touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Kind == TouchpointKind.Interaction && !touchpoint.IsForNobody())
            {
                missing.Look();
                if (!HasEmotion(touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        // A blueprint without any emotion is not about emotions.
        if (missing.Share > 0.25m && !(context.Map.Kind == MapKind.Blueprint && missing.Lacking == missing.All))
        {
            missing.Report(context, Places.Touchpoints, "says no emotion", "say no emotion", "Ask customers, and enter it from -2 (very bad) to 2 (very good).");
        }
    }

    private static bool HasEmotion(Touchpoint touchpoint)
    {
        foreach (var view in new ExperienceViews(touchpoint))
        {
            if (view.Emotion is not null)
            {
                return true;
            }
        }

        return false;
    }
}
