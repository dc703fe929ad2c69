using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>The value of a metric before something began and its last one since.</summary>
/// <param name="Before">The last value before the first day, else the baseline; where that day is not known, the baseline, else the first value.</param>
/// <param name="BeforeWhen">Its date, or that it is the baseline.</param>
/// <param name="BeforePlace">Where it is written.</param>
/// <param name="Now">The last value.</param>
/// <param name="NowWhen">Its date, or that it is the value of today.</param>
/// <param name="NowPlace">Where it is written.</param>
internal sealed record MeasuredChange(Measure Before, string BeforeWhen, ElementPath BeforePlace, Measure Now, string NowWhen, ElementPath NowPlace)
{
    /// <summary>The change since a day; null where a value before or since is not known.</summary>
    public static MeasuredChange? Of(Metric metric, DateOnly? start)
    {
        if (metric.CurrentValue is not { } now || metric.CurrentDate is { } date && date.LastDay < start)
        {
            return null;
        }

        var earlier = metric.History.Where(entry => start is { } first ? entry.Key.LastDay < first : !IsCurrent(metric, entry.Key)).OrderBy(entry => entry.Key.LastDay).Select(entry => (KeyValuePair<PartialDate, Measure>?)entry).ToList();
        var (when, place) = (metric.CurrentDate?.ToString() ?? "now", MetricValue.PlaceOfCurrent(metric));
        if (start is not null && earlier is [.., { } last])
        {
            return new MeasuredChange(last.Value, last.Key.ToString(), History(metric, last.Key), now, when, place);
        }

        return metric.Baseline is { } baseline ? new MeasuredChange(baseline, "at the start", Places.Metric(metric) / PropertyKeys.Baseline, now, when, place)
            : start is null && earlier is [{ } oldest, ..] ? new MeasuredChange(oldest.Value, oldest.Key.ToString(), History(metric, oldest.Key), now, when, place)
            : null;
    }

    private static bool IsCurrent(Metric metric, PartialDate date) => metric.CurrentDate is { } current && date.LastDay >= current.LastDay;

    private static ElementPath History(Metric metric, PartialDate date) => Places.Metric(metric) / PropertyKeys.History / date.ToString();
}
