using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds unexplained transitions to an earlier stage.</summary>
internal sealed class BackStep : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2014", "back-step", DiagnosticSeverity.Hint, "A transition back to an earlier stage is a detour that something causes, or a stage is in the wrong place. Say with `trigger` what sends customers back. Where nothing ever leads forward again between the two stages, `stages-against-the-flow` reports it instead.");

    public override ElementList<int> Checklist => [29, 81];

    public override string BadExample => """
        state: current
        stages: [consideration, purchase]
        touchpoints:
          compare-phones: { stage: consideration, next: [checkout] }
          checkout: { stage: purchase, exit: true, next: { compare-phones: 15% } }
        """;

    public override string GoodExample => """
        state: current
        stages: [consideration, purchase]
        touchpoints:
          compare-phones: { stage: consideration, next: [checkout] }
          checkout: { stage: purchase, exit: true, next: { compare-phones: { share: 15%, trigger: The colour is out of stock } } }
        """;

    public override void Check(RuleContext context)
    {
        // The rule after this one reports stages in the wrong order.
        HashSet<(Id<Touchpoint>, Id<Touchpoint>)> inWrongOrder = context.IsDraft ? []
            : [.. StageOrder.AgainstTheFlow(context.Map, context.Graph).Select(against => (against.Step.From, against.Step.To))];
        foreach (var step in context.Graph.BackSteps)
        {
            if (inWrongOrder.Contains((step.From, step.To)))
            {
                continue;
            }

            var from = context.Map.Touchpoints[step.From]!;
            if (step.Transition is { Trigger: null, Guidance: null, Description: null } && !from.PainPoints.Any(painPoint => painPoint.Recovery == step.To))
            {
                context.ReportElement(Places.Transition(from, step.Transition), $"The transition from `{step.From}` to `{step.To}` leads back to an earlier stage. Say with `trigger` what sends customers there.");
            }
        }
    }
}
