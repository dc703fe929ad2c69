using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Where customers go back a stage, the map says why.</summary>
internal sealed class BackStep : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2014", "back-step", DiagnosticSeverity.Hint, "A way back to an earlier stage is a detour somebody causes, or the stages are not what they seem. Say with `trigger` what sends customers back. Where nothing ever leads forward again between the two stages, `stages-against-the-flow` speaks of it instead.");

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
        // Of two stages in the wrong order the rule after this one speaks.
        HashSet<(Id<Touchpoint>, Id<Touchpoint>)> inWrongOrder = context.Maturity < MapMaturity.Working ? []
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
                context.ReportElement(Places.Transition(from, step.Transition), $"From `{step.From}` customers go back to `{step.To}`, a stage earlier or more. Say what sends them there with `trigger`.");
            }
        }
    }
}
