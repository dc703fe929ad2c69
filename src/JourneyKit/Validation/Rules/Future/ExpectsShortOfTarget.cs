using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>What is expected of the roadmap is enough for the target.</summary>
internal sealed class ExpectsShortOfTarget : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8032", "expects-short-of-target", DiagnosticSeverity.Hint, "Even if every initiative brings what it promises, the metric misses its target. Plan more, or set a target that is meant.");

    public override ElementList<int> Checklist => [103, 113];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        metrics:
          csat: { baseline: 71%, target: 90% }
        initiatives:
          call-back: { expects: { csat: 78% } }
          trained-agents: { expects: { csat: 82% } }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        metrics:
          csat: { baseline: 71%, target: 80% }
        initiatives:
          call-back: { expects: { csat: 78% } }
          trained-agents: { expects: { csat: 82% } }
        """;

    public override void Check(RuleContext context)
    {
        var best = new Dictionary<Id<Metric>, (Measure Expected, Initiative By)>();
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Status == InitiativeStatus.Dropped)
            {
                continue;
            }

            foreach (var (id, expected) in initiative.Expects)
            {
                if (!best.TryGetValue(id, out var other) || MeasureOrder.IsWorse(other.Expected, expected, Direction(context, id)))
                {
                    best[id] = (expected, initiative);
                }
            }
        }

        foreach (var metric in context.Map.Metrics)
        {
            if (best.TryGetValue(metric.Id, out var promise)
                && (metric.Target ?? context.Baseline?.Metrics[metric.Id]?.Target) is { } target
                && MeasureOrder.IsWorse(promise.Expected, target, Direction(context, metric.Id)))
            {
                var path = Places.Metric(metric) / "target";
                var message = $"The best that is expected of `{metric.Id}` is {promise.Expected} (by `{promise.By.Id}`), the target is {target} ({MeasureOrder.Words(Direction(context, metric.Id))}).";
                var finding = metric.Target is null ? context.ReportElement(Places.Metric(metric), message) : context.ReportValue(path, message);
                finding.See(Places.Initiative(promise.By) / "expects" / metric.Key, "This is the best that any initiative expects.");
            }
        }
    }

    private static MetricDirection? Direction(RuleContext context, Id<Metric> id)
        => context.Map.Metrics[id]?.EffectiveDirection ?? context.Baseline?.Metrics[id]?.EffectiveDirection;
}
