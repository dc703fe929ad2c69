using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Which objective depends on a metric: the metric names it, or it names the metric, in the second map or else in the first. On one that the second map gave up nothing depends.</summary>
internal sealed class MetricObjectives
{
    private readonly GapContext context;
    private readonly Dictionary<Id<Metric>, Objective> naming = [];

    public MetricObjectives(GapContext context)
    {
        this.context = context;
        foreach (var objective in context.After.Map.Objectives.OrderBy(objective => objective.Key, StringComparer.Ordinal).Concat(context.Before.Map.Objectives.Where(objective => !context.IsGone(objective)).OrderBy(objective => objective.Key, StringComparer.Ordinal)))
        {
            foreach (var metric in objective.Metrics)
            {
                naming.TryAdd(metric, objective);
            }
        }
    }

    public Objective? Of(Metric metric)
        => (metric.Objective is { } id ? context.After.Map.Objectives[id] ?? (context.Before.Map.Objectives[id] is { } before && !context.IsGone(before) ? before : null) : null) ?? naming.GetValueOrDefault(metric.Id);
}
