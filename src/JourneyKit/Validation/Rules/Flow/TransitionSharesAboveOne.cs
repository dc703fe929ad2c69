using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints whose transitions have shares of more than 100% together.</summary>
internal sealed class TransitionSharesAboveOne : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2002", "transition-shares-above-one", DiagnosticSeverity.Error, "More customers cannot leave a touchpoint than arrive there. Half a unit of the last digit of each share is allowed for rounding.");

    public override string BadExample => """
        state: current
        touchpoints:
          pay: { next: { confirmation: 81%, basket: 29% } }
          basket: {}
          confirmation: {}
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          pay: { next: { confirmation: 81%, basket: 19% } }
          basket: {}
          confirmation: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            var sum = ShareSum.Of(touchpoint.Next);
            if (sum.IsAboveOne)
            {
                context.ReportElement(Places.Touchpoint(touchpoint) / PropertyKeys.Next, $"The shares of the transitions out of `{touchpoint.Id}` make {sum}, more than 100%. Lower one of them.");
            }
        }
    }
}
