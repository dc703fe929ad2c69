using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds touchpoints whose emotion is below the desired one and that nothing is about.</summary>
internal sealed class EmotionBelowDesired : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4023", "emotion-below-desired", DiagnosticSeverity.Info, "The touchpoint feels worse than it should. Name the pain point, opportunity or initiative that is about it, or lower `desiredEmotion`.");

    public override ElementList<int> Checklist => [54, 101];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          welcome-call: { emotion: 0, desiredEmotion: 2 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          welcome-call: { emotion: 0, desiredEmotion: 2 }
        opportunities:
          call-by-the-same-person: { touchpoints: [welcome-call] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.DesiredEmotion?.Score is not { } desired || context.Concerned.Contains(touchpoint))
            {
                continue;
            }

            foreach (var view in new ExperienceViews(touchpoint))
            {
                // Other rules report low emotions without a pain point, and important touchpoints that disappoint.
                if (view.Emotion < desired
                    && view.Emotion > context.Thresholds.LowEmotion
                    && !(view.Importance >= context.Thresholds.HighImportance && view.Satisfaction <= context.Thresholds.LowSatisfaction))
                {
                    context.ReportValue(Places.Touchpoint(touchpoint) / PropertyKeys.DesiredEmotion, $"The emotion at {view.Where} is {view.Emotion}, below the desired {desired} (of -2 to 2), but no pain point, opportunity or initiative is about it.");
                    break;
                }
            }
        }
    }
}
