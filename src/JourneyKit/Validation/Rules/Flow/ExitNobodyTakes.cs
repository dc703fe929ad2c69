using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds exits that nobody takes, because the transitions take everybody on.</summary>
internal sealed class ExitNobodyTakes : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2020", "exit-nobody-takes", DiagnosticSeverity.Warning, "At an exit those leave whom the transitions do not take on. Where the shares of the transitions make 100%, nobody is left: a share is too high, or it is not an exit.");

    public override ElementList<int> Checklist => [56];

    public override string BadExample => """
        state: current
        touchpoints:
          newsletter: { entry: true, exit: true, next: { offer-page: 30%, unsubscribe: 70% } }
          offer-page: { exit: true }
          unsubscribe: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          newsletter: { entry: true, exit: true, next: { offer-page: 30%, unsubscribe: 2% } }
          offer-page: { exit: true }
          unsubscribe: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is not { Exit: true, Next.Count: > 0 })
            {
                continue;
            }

            var sum = default(ShareSum);
            foreach (var transition in touchpoint.Next)
            {
                sum = sum.Plus(transition.Share);
            }

            if (sum.IsWhole)
            {
                context.ReportValue(Places.Touchpoint(touchpoint) / PropertyKeys.Exit, $"Nobody leaves at `{touchpoint.Id}`: its transitions take {sum} of those who were there. Lower a share, or leave out `exit`.");
            }
        }
    }
}
