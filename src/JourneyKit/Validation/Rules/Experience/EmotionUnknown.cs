using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds current maps that do not say the emotion of many touchpoints.</summary>
internal sealed class EmotionUnknown : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4001", "emotion-unknown", DiagnosticSeverity.Info, "The curve of emotions shows at a glance where the journey is bad. It misleads where more than a quarter of the touchpoints have no emotion.");

    public override ElementList<int> Checklist => [46, 101, 132];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string Unsaid => "what customers feel";

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

        var missing = new MissingValues("touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Kind == TouchpointKind.Interaction && !touchpoint.IsForNobody() && !Placement.IsBehindTheScenes(touchpoint))
            {
                missing.Ask();
                if (!HasEmotion(touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        // A blueprint without any emotion is not about emotions.
        if (missing.Count * 4 > missing.All && !(context.Map.Kind == MapKind.Blueprint && missing.Count == missing.All))
        {
            missing.Report(context, Places.Touchpoints, "have an emotion", null, "Ask customers, and enter it from -2 (very bad) to 2 (very good).");
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
