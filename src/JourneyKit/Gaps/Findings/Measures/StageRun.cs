using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>The stages that a metric of time spans. No map says so; the first map shows it where the durations of the stages up to where the metric is measured add up to its value.</summary>
/// <param name="Before">The stages of the first map, two or more.</param>
/// <param name="After">What became of them in the second map, with all that stands between.</param>
internal sealed record StageRun(IReadOnlyList<Stage> Before, IReadOnlyList<Stage> After)
{
    // How far the sum may be off the value, as a part of it: both are rounded.
    private const decimal Tolerance = 0.1m;

    /// <summary>Finds the longest run that fits.</summary>
    /// <returns>The run; null where none fits, or the second map does not say how long each of its stages takes.</returns>
    public static StageRun? Of(GapContext context, Metric metric)
    {
        var stages = context.Before.Map.Stages.ToList();
        if (Today(context, metric) is not { } now || End(context, metric) is not { } end)
        {
            return null;
        }

        var (last, sum, first) = (stages.FindIndex(stage => stage.Id == end), 0m, -1);
        for (var index = last; index >= 0 && stages[index].Duration is { } duration; index--)
        {
            sum += ((Measure)duration).Value;
            first = index < last && Agree(sum, now) ? index : first;
        }

        if (first < 0)
        {
            return null;
        }

        var before = stages[first..(last + 1)];
        var after = Between(context, [.. before.SelectMany(context.Matched.AfterOf).Select(stage => stage.Id)]);
        return after.Count > 0 && after.TrueForAll(stage => stage.Duration is not null) ? new StageRun(before, after) : null;
    }

    /// <summary>Whether a stage of the second map takes about as long in the first map as the metric says there. Else the stage holds more than what the metric measures, or something else.</summary>
    public static bool TakesAsLongAs(GapContext context, Stage stage, Metric metric)
        => Today(context, metric) is { } now
            && context.Before.Map.Stages.Any(before => before.Duration is { } duration && context.Matched.AfterOf(before).Any(after => after.Id == stage.Id) && Agree(((Measure)duration).Value, now));

    /// <summary>How long the stages of the first map take together.</summary>
    public TimeSpan Now => Sum(Before);

    /// <summary>How long those of the second map take together.</summary>
    public TimeSpan Planned => Sum(After);

    private static Measure? Today(GapContext context, Metric metric)
        => (context.Before.Map.Metrics[metric.Id]?.Value ?? metric.Baseline) is { Type: MeasureType.Duration } value ? value : null;

    private static bool Agree(decimal time, Measure value) => Math.Abs(time - value.Value) <= Tolerance * value.Value;

    // The one stage in which the first map measures it.
    private static Id<Stage>? End(GapContext context, Metric metric)
    {
        var map = context.Before.Map;
        var measured = map.Stages.Where(stage => stage.Metrics.Contains(metric.Id)).Select(stage => (Id<Stage>?)stage.Id)
            .Concat(map.Touchpoints.Where(touchpoint => touchpoint.Metrics.Contains(metric.Id)).Select(touchpoint => touchpoint.Stage))
            .Distinct()
            .ToList();
        return measured is [var only] ? only : null;
    }

    private static List<Stage> Between(GapContext context, HashSet<Id<Stage>> ends)
    {
        var stages = context.After.Map.Stages.ToList();
        var (first, last) = (stages.FindIndex(stage => ends.Contains(stage.Id)), stages.FindLastIndex(stage => ends.Contains(stage.Id)));
        return first < 0 ? [] : stages[first..(last + 1)];
    }

    private static TimeSpan Sum(IReadOnlyList<Stage> stages) => stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Duration!.Value);
}
