using JourneyKit.Diagnostics;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Transitions without a share have something left to divide.</summary>
internal sealed class NoShareLeftToDivide : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2003", "no-share-left-to-divide", DiagnosticSeverity.Warning, "Transitions without a share divide what the stated shares leave. Where these make the whole, the others are never taken.");

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
                context.ReportElement(Places.Transition(touchpoint, open[0]), $"The stated shares out of `{touchpoint.Id}` make the whole; nothing is left for {string.Join(", ", open.Select(transition => $"`{transition.To}`"))}. Lower one of them, or take out where nobody goes.");
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
