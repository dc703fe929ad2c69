using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Which conversions of the second map are counted, and of which it is said how many should reach them.</summary>
internal sealed class ConversionTargets
{
    private readonly HashSet<string> measured = new(StringComparer.Ordinal);
    private readonly HashSet<string> targeted = new(StringComparer.Ordinal);

    public ConversionTargets(GapContext context)
    {
        foreach (var metric in context.After.Map.Metrics.Concat(context.Before.Map.Metrics))
        {
            var isOwn = context.After.Map.Metrics.Contains(metric.Key);
            if (metric.Objective is { } objective)
            {
                Take(metric, objective.Value, isOwn);
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
                        measured.Add(objective.Key);
                    }

                    foreach (var metric in new[] { context.After.Map.Metrics[id], context.Before.Map.Metrics[id] }.OfType<Metric>())
                    {
                        Take(metric, objective.Key, isMeasured: false);
                    }
                }
            }
        }
    }

    /// <summary>Whether an event or a metric of its objective tells how many reach it.</summary>
    public bool IsCounted(Conversion conversion) => conversion.Event is not null || IsMeasured(conversion.Objective);

    /// <summary>Whether an objective has a metric in the second map.</summary>
    public bool IsMeasured(Id<Objective>? objective) => objective is { } served && measured.Contains(served.Value);

    /// <summary>Whether its objective has a metric of the kind conversion with a target, in either map.</summary>
    public bool HasTarget(Conversion conversion) => conversion.Objective is { } objective && targeted.Contains(objective.Value);

    private void Take(Metric metric, string objective, bool isMeasured)
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
