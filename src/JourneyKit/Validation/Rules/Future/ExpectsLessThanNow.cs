using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives that expect a metric to get worse.</summary>
internal sealed class ExpectsLessThanNow : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8031", "expects-less-than-now", DiagnosticSeverity.Warning, "An initiative expects a metric to be worse afterwards than it is today. `expects` is the value afterwards, not the difference. Where a side effect is known and accepted, ignore the finding with that reason.");

    public override ElementList<int> Checklist => [103, 113];

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        metrics:
          nps: { value: 21 }
        initiatives:
          delivery-window: { expects: { nps: 6 } }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          nps: { value: 21 }
        initiatives:
          delivery-window: { expects: { nps: 27 } }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Map.Initiatives)
        {
            if (!initiative.IsAhead())
            {
                continue;
            }

            foreach (var (id, expected) in initiative.Expects)
            {
                var before = context.Baseline?.Metrics[id];
                var metric = context.Map.Metrics[id];
                var direction = metric?.EffectiveDirection ?? before?.EffectiveDirection;
                if ((before?.CurrentValue ?? metric?.CurrentValue ?? metric?.Baseline) is { } now && MeasureOrder.IsWorse(expected, now, direction))
                {
                    context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Expects / id.Value, $"`{initiative.Id}` expects {expected} of `{id}`, which is worse than {(before?.CurrentValue is null ? $"today's {now}" : StateWords.Value(now, context.Baseline!))} ({MeasureOrder.Words(direction)}).");
                }
            }
        }
    }
}
