using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds touchpoints of future maps whose planned emotion is below the desired one.</summary>
internal sealed class PlansBelowDesired : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8023", "plans-below-desired", DiagnosticSeverity.Warning, "The plan does not reach its own goal: something is still missing at this touchpoint, or `desiredEmotion` is too high. A touchpoint that keeps a pain point is left out: that is the reason.");

    public override ElementList<int> Checklist => [52, 54, 101];

    public override string BadExample => """
        state: future
        touchpoints:
          unboxing: { emotion: 0, desiredEmotion: 2 }
        """;

    public override string GoodExample => """
        state: future
        touchpoints:
          unboxing: { emotion: 2, desiredEmotion: 2 }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Future)
        {
            return;
        }

        var below = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Emotion < touchpoint.DesiredEmotion?.Score && touchpoint.PainPoints.Count == 0 && FromChannel.IsShaped(context.Map, touchpoint))
            {
                below.AddValue(Places.Touchpoint(touchpoint) / PropertyKeys.Emotion, touchpoint.Key, $"The emotion planned at `{touchpoint.Id}` is {touchpoint.Emotion}, below the desired {touchpoint.DesiredEmotion?.Score} (scale from −2 to 2).");
            }
        }

        below.Report(Places.Touchpoints, all => $"The emotion planned at {all.Count} touchpoints is below the desired one: {all.Ids}.");
    }
}
