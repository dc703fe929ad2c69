using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>The last value of a metric and the one to hold it against: the one before it in <c>history</c>, else its <c>baseline</c>.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Before">The value before.</param>
/// <param name="BeforeKey">Where that is written: a date of its history, or <c>baseline</c>.</param>
/// <param name="Now">The current value.</param>
internal sealed record MetricTrend(Metric Metric, Measure Before, string BeforeKey, Measure Now)
{
    /// <summary>The trend of a metric; null where it has fewer than two values of one type.</summary>
    public static MetricTrend? Of(Metric metric)
    {
        if (metric.CurrentValue is not { } now)
        {
            return null;
        }

        // A value that stands beside the history of the same date is its last entry.
        var earlier = metric.History.OrderBy(entry => entry.Key.LastDay).ToList();
        if (earlier.Count > 0 && (metric.Value is null || metric.AsOf is null || earlier[^1].Key.LastDay >= metric.AsOf.Value.LastDay))
        {
            earlier.RemoveAt(earlier.Count - 1);
        }

        return earlier.Count > 0 && earlier[^1].Value.Type == now.Type ? new MetricTrend(metric, earlier[^1].Value, earlier[^1].Key.ToString(), now)
            : earlier.Count == 0 && metric.Baseline is { } baseline && baseline.Type == now.Type ? new MetricTrend(metric, baseline, PropertyKeys.Baseline, now)
            : null;
    }

    /// <summary>Whether it has become worse; false where nobody says which way is better.</summary>
    public bool IsWorse => MeasureOrder.IsWorse(Now, Before, Metric.EffectiveDirection);

    /// <summary>How far it has moved, as a part of the value before; 0 where that was 0.</summary>
    public double Change => Before.Value == 0 ? 0 : Math.Abs((double)((Now.Value - Before.Value) / Before.Value));

    /// <summary>When the value before was so, in a sentence.</summary>
    public string When => BeforeKey == PropertyKeys.Baseline ? "at the start" : $"in {BeforeKey}";

    /// <summary>The value before with its unit.</summary>
    public string BeforeText => Figures.Measured(Before, Metric.Unit);

    /// <summary>The current value with its unit.</summary>
    public string NowText => Figures.Measured(Now, Metric.Unit);

    /// <summary>Both values with where they stand.</summary>
    public GapNumber Number(JourneySide side)
    {
        var before = BeforeKey == PropertyKeys.Baseline ? Places.Metric(Metric) / PropertyKeys.Baseline : Places.Metric(Metric) / PropertyKeys.History / BeforeKey;
        return new GapNumber("change", Measure.Fraction(Significant.Of(Change)), null, "|now − before| ÷ before", [side.Input("before", before, Before), side.Input("now", MetricValue.PlaceOfCurrent(Metric), Now)]);
    }
}
