using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds stages in an order that the flow contradicts.</summary>
internal sealed class StagesAgainstTheFlow : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2015", "stages-against-the-flow", DiagnosticSeverity.Warning, "A map is read in the order of its stages. Where customers only ever go from the later stage to the earlier one, directly or by a detour, the order is wrong, or a touchpoint is in the wrong stage.");

    public override ElementList<int> Checklist => [29, 41, 81];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        stages: [use, purchase]
        touchpoints:
          buy-a-season-ticket: { stage: purchase, next: [pass-the-gate] }
          pass-the-gate: { stage: use, exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages: [purchase, use]
        touchpoints:
          buy-a-season-ticket: { stage: purchase, next: [pass-the-gate] }
          pass-the-gate: { stage: use, exit: true }
        """;

    public override void Check(RuleContext context)
    {
        var stages = context.Map.Stages;
        var seen = new HashSet<(int, int)>();
        foreach (var (step, later, earlier) in StageOrder.AgainstTheFlow(context.Map, context.Graph))
        {
            if (seen.Add((later, earlier)))
            {
                context.ReportElement(Places.Stage(stages[later]), $"Customers go from `{stages[later].Id}` back to `{stages[earlier].Id}`, and nothing ever leads the other way. Change the order of the stages, or move the touchpoint that is in the wrong one.")
                    .About(stages[earlier].Key)
                    .See(Places.Transition(context.Map.Touchpoints[step.From]!, step.Transition), $"One way back: from `{step.From}` to `{step.To}`.");
            }
        }
    }
}
