using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>The current value of a metric and the level that it had before: the median of the earlier values of its <c>history</c>, else its <c>baseline</c>.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Earlier">The values before the current one, the oldest first; at least one.</param>
/// <param name="Level">The level before.</param>
/// <param name="Now">The current value.</param>
internal sealed record MetricTrend(Metric Metric, ElementList<MetricValue> Earlier, Measure Level, Measure Now)
{
    /// <summary>The trend of a metric; null where it has fewer than two values of one type.</summary>
    public static MetricTrend? Of(Metric metric)
    {
        if (metric.CurrentValue is not { } now)
        {
            return null;
        }

        // A value that stands beside the history of the same date is its last entry.
        var history = metric.History.OrderBy(entry => entry.Key.LastDay).ToList();
        if (history.Count > 0 && (metric.Value is null || metric.AsOf is null || history[^1].Key.LastDay >= metric.AsOf.Value.LastDay))
        {
            history.RemoveAt(history.Count - 1);
        }

        ElementList<MetricValue> earlier = history.Count > 0 ? [.. history.Select(entry => new MetricValue(PropertyKeys.History, entry.Key.ToString(), entry.Value))]
            : metric.Baseline is { } baseline ? [new MetricValue(PropertyKeys.Baseline, null, baseline)]
            : [];
        return earlier.Count > 0 && earlier.All(value => value.Measure.Type == now.Type)
            ? new MetricTrend(metric, earlier, Like(now.Type, Median.Of(earlier.Select(value => value.Measure.Value))!.Value), now)
            : null;
    }

    /// <summary>Whether it is worse than the level before and not on its way back; false where nobody says which way is better.</summary>
    public bool IsWorse => MeasureOrder.IsWorse(Now, Level, Metric.EffectiveDirection) && !MeasureOrder.IsWorse(Last, Now, Metric.EffectiveDirection);

    /// <summary>The value just before.</summary>
    public Measure Last => Earlier[^1].Measure;

    /// <summary>How far it has moved from the level before, as a part of that; 0 where that was 0.</summary>
    public double Change => Level.Value == 0 ? 0 : Math.Abs((double)((Now.Value - Level.Value) / Level.Value));

    /// <summary>How far it lies from the level before and from its target together, at most 1: what has changed and misses its target says more than what only misses it.</summary>
    public double Distance => Math.Min(1, SignalWeight.Apart(Now, Level) + (Metric.Target is { } target && target.Type == Now.Type ? SignalWeight.Apart(Now, target) : 0));

    /// <summary>The level before with its unit, and what it is.</summary>
    public string LevelText => $"{Figures.Measured(Level, Metric.Unit)} {(Earlier.Count > 1 ? $"(median of the {Earlier.Count} values before)" : Earlier[0].Entry is { } date ? $"in {date}" : "at the start")}";

    /// <summary>The current value with its unit.</summary>
    public string NowText => Figures.Measured(Now, Metric.Unit);

    /// <summary>All values with where they stand.</summary>
    public GapNumber Number(JourneySide side)
        => new("change", Measure.Fraction(Significant.Of(Change)), null, $"|now − before| ÷ before{(Earlier.Count > 1 ? ", where before is the median of the values before" : "")}", [
            .. Earlier.Select(value => side.Input($"before{(value.Entry is { } date ? $", {date}" : "")}", value.PlaceIn(Metric), value.Measure)),
            side.Input("now", MetricValue.PlaceOfCurrent(Metric), Now),
        ]);

    private static Measure Like(MeasureType type, decimal value) => type switch
    {
        MeasureType.Percentage => Measure.Fraction(value),
        MeasureType.Duration => Measure.Duration(TimeSpan.FromSeconds((double)value)),
        _ => Measure.Number(value),
    };
}
