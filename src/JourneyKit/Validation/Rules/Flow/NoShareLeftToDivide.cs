using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds transitions without a share where the other shares already make 100%.</summary>
internal sealed class NoShareLeftToDivide : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2003", "no-share-left-to-divide", DiagnosticSeverity.Warning, "Transitions without a share divide what the stated shares leave over. Where these make 100%, nobody takes the others.");

    public override string BadExample => """
        state: current
        touchpoints:
          pay: { next: { confirmation: 100%, basket: {} } }
          basket: {}
          confirmation: {}
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          pay: { next: { confirmation: 80%, basket: {} } }
          basket: {}
          confirmation: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (HasOpen(touchpoint) && ShareSum.Of(touchpoint.Next) is { IsWhole: true })
            {
                var open = touchpoint.Next.Where(transition => transition.Share is null).ToList();
                context.ReportElement(Places.Transition(touchpoint, open[0]), $"The stated shares out of `{touchpoint.Id}` make 100%; nothing is left for {string.Join(", ", open.Select(transition => $"`{transition.To}`"))}. Lower one of them, or take out the transitions that nobody takes.");
            }
        }
    }

    private static bool HasOpen(Touchpoint touchpoint)
    {
        foreach (var transition in touchpoint.Next)
        {
            if (transition.Share is null)
            {
                return true;
            }
        }

        return false;
    }
}
