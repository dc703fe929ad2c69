using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The future plans no emotion below the one it desires.</summary>
internal sealed class PlansBelowDesired : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8023", "plans-below-desired", DiagnosticSeverity.Warning, "The plan falls short of its own aim: either something is still missing at this touchpoint, or the aim is higher than anybody works for. A pain point that the future keeps there is reason enough.");

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

        var below = new Gathered(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Emotion < touchpoint.DesiredEmotion?.Score && touchpoint.PainPoints.Count == 0 && FromChannel.IsShaped(context.Map, touchpoint))
            {
                below.AddValue(Places.Touchpoint(touchpoint) / "emotion", touchpoint.Key, $"`{touchpoint.Id}` plans an emotion of {touchpoint.Emotion}, below the {touchpoint.DesiredEmotion?.Score} that it desires (scale from −2 to 2).");
            }
        }

        below.Report(Places.Touchpoints, all => $"{all.Count} touchpoints plan an emotion below the one that they desire: {all.Ids}.");
    }
}
