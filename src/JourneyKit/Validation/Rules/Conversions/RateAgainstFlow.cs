using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds milestones that fewer customers pass than go on.</summary>
internal sealed class RateAgainstFlow : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6030", "rate-against-flow", DiagnosticSeverity.Warning, "A milestone is on the path: everybody who goes on has passed it. Where more go on than passed it, one of the two shares is wrong, or the micro-conversion is `secondary`. Looks at touchpoints with one transition whose share is stated.");

    public override ElementList<int> Checklist => [51, 57];

    public override string BadExample => """
        state: current
        conversions:
          policy-bought: { at: policy }
        touchpoints:
          quote:
            microConversions:
              quote-accepted: { contributesTo: policy-bought, kind: milestone, rate: 20% }
            next: { policy: 35% }
          policy: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        conversions:
          policy-bought: { at: policy }
        touchpoints:
          quote:
            microConversions:
              quote-accepted: { contributesTo: policy-bought, kind: milestone, rate: 40% }
            next: { policy: 35% }
          policy: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var (touchpoint, step, transition) in MilestoneRates.BelowTheFlow(context.Map))
        {
            context
                .ReportValue(Places.MicroConversion(touchpoint, step) / PropertyKeys.Rate, $"Only {step.Rate} of those at `{touchpoint.Id}` pass the milestone `{step.Id}`, but {transition.Share} go on to `{transition.To}`.")
                .See(Places.Transition(touchpoint, transition), $"{transition.Share} go on to `{transition.To}`.");
        }
    }
}
