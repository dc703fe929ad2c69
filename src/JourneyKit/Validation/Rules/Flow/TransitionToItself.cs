using JourneyKit.Diagnostics;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>No transition leads back to the touchpoint it stands in.</summary>
internal sealed class TransitionToItself : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2001", "transition-to-itself", DiagnosticSeverity.Error, "Staying is no transition. A repeated attempt is a touchpoint of its own, or part of the duration.");

    public override string BadExample => """
        state: current
        touchpoints:
          pay: { next: { pay: 20% } }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          pay: { next: { confirmation: 80% } }
          confirmation: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Next[touchpoint.Key] is { } loop)
            {
                context.ReportElement(Places.Transition(touchpoint, loop), $"The touchpoint `{touchpoint.Id}` leads to itself. Take the transition out, or make a touchpoint of the second attempt.");
            }
        }
    }
}
