using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>What uses the metrics of a map.</summary>
internal sealed class MetricUses
{
    private readonly HashSet<Id<Metric>> placed = [];
    private readonly HashSet<Id<Metric>> serving = [];
    private readonly HashSet<Id<Metric>> expected = [];

    public MetricUses(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            Add(placed, touchpoint.Metrics);
        }

        foreach (var stage in map.Stages)
        {
            Add(placed, stage.Metrics);
        }

        foreach (var objective in map.Objectives)
        {
            Add(serving, objective.Metrics);
        }

        foreach (var initiative in map.Initiatives)
        {
            foreach (var (metric, _) in initiative.Expects.Entries)
            {
                expected.Add(metric);
            }

            if (initiative.Pilot?.Metric is { } watched)
            {
                expected.Add(watched);
            }
        }
    }

    /// <summary>Whether a stage or touchpoint names the metric.</summary>
    public bool IsPlaced(Metric metric) => placed.Contains(metric.Id);

    /// <summary>Whether the metric names an objective, or an objective names it.</summary>
    public bool ServesObjective(Metric metric) => metric.Objective is not null || serving.Contains(metric.Id);

    /// <summary>Whether the map uses the metric, wherever it is defined: at a stage, at a touchpoint, or in what an initiative expects or watches.</summary>
    public bool IsApplied(Metric metric) => IsPlaced(metric) || expected.Contains(metric.Id);

    /// <summary>Whether anything in the map uses the metric, or it serves an objective.</summary>
    public bool IsUsed(Metric metric) => IsApplied(metric) || ServesObjective(metric);

    private static void Add(HashSet<Id<Metric>> set, ElementList<Id<Metric>> metrics)
    {
        foreach (var metric in metrics.Items)
        {
            set.Add(metric);
        }
    }
}
