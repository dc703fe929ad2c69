using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds targets that are worse than the baseline.</summary>
internal sealed class TargetWorseThanBaseline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6019", "target-worse-than-baseline", DiagnosticSeverity.Warning, "To reach such a target would make things worse. Either a value or the direction of the metric is wrong.");

    public override ElementList<int> Checklist => [103];

    public override string BadExample => """
        state: current
        metrics:
          first-answer: { kind: response-time, baseline: 4h, value: 5h, target: 8h }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          first-answer: { kind: response-time, baseline: 8h, value: 5h, target: 4h }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (metric is { Baseline: { } from, Target: { } target, EffectiveDirection: { } direction } && from.Type == target.Type && IsWorse(target.Value, from.Value, direction))
            {
                context.ReportValue(Places.Metric(metric) / PropertyKeys.Target, $"The target of `{metric.Id}` is {target}, worse than the {from} it started from: {(direction == MetricDirection.HigherIsBetter ? "higher" : "lower")} is better.");
            }
        }
    }

    private static bool IsWorse(decimal target, decimal from, MetricDirection direction)
        => direction == MetricDirection.HigherIsBetter ? target < from : target > from;
}
