using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Which conversions of the second map are counted, and of which it is said how many should reach them.</summary>
internal sealed class ConversionTargets
{
    private readonly HashSet<Id<Objective>> measured = [];
    private readonly HashSet<Id<Objective>> targeted = [];

    public ConversionTargets(GapContext context)
    {
        foreach (var metric in context.After.Map.Metrics.Concat(context.Before.Map.Metrics))
        {
            var isOwn = context.After.Map.Metrics.Contains(metric.Id);
            if (metric.Objective is { } objective)
            {
                Take(metric, objective, isOwn);
            }
        }

        foreach (var map in new[] { context.After.Map, context.Before.Map })
        {
            foreach (var objective in map.Objectives)
            {
                foreach (var id in objective.Metrics)
                {
                    if (map == context.After.Map)
                    {
                        measured.Add(objective.Id);
                    }

                    foreach (var metric in new[] { context.After.Map.Metrics[id], context.Before.Map.Metrics[id] }.OfType<Metric>())
                    {
                        Take(metric, objective.Id, isMeasured: false);
                    }
                }
            }
        }
    }

    /// <summary>Whether an event or a metric of its objective tells how many reach it.</summary>
    public bool IsCounted(Conversion conversion) => conversion.Event is not null || IsMeasured(conversion.Objective);

    /// <summary>Whether an objective has a metric in the second map.</summary>
    public bool IsMeasured(Id<Objective>? objective) => objective is { } served && measured.Contains(served);

    /// <summary>Whether its objective has a metric of the kind conversion with a target, in either map.</summary>
    public bool HasTarget(Conversion conversion) => conversion.Objective is { } objective && targeted.Contains(objective);

    private void Take(Metric metric, Id<Objective> objective, bool isMeasured)
    {
        if (isMeasured)
        {
            measured.Add(objective);
        }

        if (metric is { Kind: MetricKind.Conversion, Target: not null })
        {
            targeted.Add(objective);
        }
    }
}
