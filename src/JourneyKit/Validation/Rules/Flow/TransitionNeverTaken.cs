using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds transitions with a share of 0%.</summary>
internal sealed class TransitionNeverTaken : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2023", "transition-never-taken", DiagnosticSeverity.Hint, "A share of 0% says that it was measured and that nobody went there. Take the transition out, or leave out the share if it is not known.");

    public override ElementList<int> Checklist => [36];

    public override string BadExample => """
        state: current
        touchpoints:
          museum-shop: { next: { cafe: 20%, audio-guide: 0% } }
          cafe: { exit: true }
          audio-guide: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          museum-shop: { next: { cafe: 20% } }
          cafe: { exit: true }
          audio-guide: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var transition in touchpoint.Next)
            {
                if (transition.Share is not { Value: 0m })
                {
                    continue;
                }

                if (transition.ByPersona.FirstOrDefault(own => own.Value.Value > 0) is { Value.Value: > 0 } taken)
                {
                    context.ReportValue(Places.Transition(touchpoint, transition) / PropertyKeys.Share, $"The share from `{touchpoint.Id}` to `{transition.To}` is 0%, but {taken.Value} of `{taken.Key}` go there. Correct one of the two.");
                }
                else
                {
                    context.ReportValue(Places.Transition(touchpoint, transition) / PropertyKeys.Share, $"Nobody goes from `{touchpoint.Id}` to `{transition.To}`: its share is 0%. Take the transition out, or leave out the share if it is not known.");
                }
            }
        }
    }
}
