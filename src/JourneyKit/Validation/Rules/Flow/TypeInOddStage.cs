using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints whose type does not fit their stage.</summary>
internal sealed class TypeInOddStage : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2028", "type-in-odd-stage", DiagnosticSeverity.Info, "A newsletter keeps people in touch before they decide or after they have bought; a confirmation follows what it confirms. Where the `type` of a touchpoint does not fit its stage, one of the two is wrong, and figures of the stage count it. Looks at newsletters in stages of the kinds decision and purchase, and at maps with a checkout in which every confirmation and message about an order stands in an earlier stage.");

    public override ElementList<int> Checklist => [41];

    public override string BadExample => """
        state: current
        stages: [awareness, decision]
        touchpoints:
          letter-of-the-theatre: { stage: decision, type: newsletter }
        """;

    public override string GoodExample => """
        state: current
        stages: [awareness, decision]
        touchpoints:
          letter-of-the-theatre: { stage: awareness, type: newsletter }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint is { Type: TouchpointType.Newsletter, Stage: { } id } && map.Stages[id]?.Kind is StageKind.Decision or StageKind.Purchase)
            {
                Report(context, touchpoint, $"The newsletter `{touchpoint.Id}` stands in the stage `{id}`, in which customers decide and buy. Move it to the stage before or after, or say what it is there with another `type`.");
            }
        }

        var stages = new Dictionary<Id<Stage>, int>();
        foreach (var stage in map.Stages)
        {
            stages.Add(stage.Id, stages.Count);
        }

        var orders = Placed(TouchpointType.Checkout);
        var confirmations = Placed(TouchpointType.Confirmation, TouchpointType.TransactionalEmail);
        if (orders.Count == 0 || confirmations.Any(one => one.Stage >= orders[0].Stage))
        {
            return;
        }

        foreach (var (touchpoint, _) in confirmations)
        {
            Report(context, touchpoint, $"`{touchpoint.Id}` confirms something in the stage `{touchpoint.Stage}`, before customers order at `{orders[0].Touchpoint.Id}`, and nothing confirms the order. Move it behind the order, or add what confirms that.");
        }

        List<(Touchpoint Touchpoint, int Stage)> Placed(params TouchpointType[] types)
            => [.. map.Touchpoints.Where(touchpoint => touchpoint is { Type: { } type, Stage: { } stage } && types.Contains(type) && stages.ContainsKey(stage)).Select(touchpoint => (touchpoint, stages[touchpoint.Stage!.Value])).OrderBy(one => one.Item2)];
    }

    private static void Report(RuleContext context, Touchpoint touchpoint, string message) => context.ReportValue(Places.Touchpoint(touchpoint) / PropertyKeys.Stage, message);
}
