using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Questions;

/// <summary>A value of a metric, with the key that it stands under.</summary>
/// <param name="Key">The key that it stands under: <c>target</c>, <c>history</c>.</param>
/// <param name="Entry">The key below that; null where there is none.</param>
/// <param name="Measure">The value.</param>
internal readonly record struct MetricValue(string Key, string? Entry, Measure Measure)
{
    /// <summary>Every value of a metric, in the order in which they are written.</summary>
    public static IEnumerable<MetricValue> AllOf(Metric metric)
    {
        if (metric.Baseline is { } baseline)
        {
            yield return new("baseline", null, baseline);
        }

        if (metric.Value is { } value)
        {
            yield return new("value", null, value);
        }

        if (metric.Target is { } target)
        {
            yield return new("target", null, target);
        }

        var entries = Under("history", metric.History)
            .Concat(Under("byPersona", metric.ByPersona))
            .Concat(Under("bySegment", metric.BySegment))
            .Concat(Under("byChannel", metric.ByChannel));
        foreach (var entry in entries)
        {
            yield return entry;
        }
    }

    /// <summary>Where <see cref="Metric.CurrentValue"/> is written; where it would be, if there is none.</summary>
    public static ElementPath PlaceOfCurrent(Metric metric) => Place(metric, metric is { Value: null, History.Count: > 0 });

    /// <summary>Where <see cref="Metric.CurrentDate"/> is written.</summary>
    public static ElementPath PlaceOfDate(Metric metric) => metric is { Value: null, History.Count: > 0 } ? Place(metric, isInHistory: true) : Places.Metric(metric) / PropertyKeys.AsOf;

    /// <summary>Where it is written.</summary>
    public ElementPath PlaceIn(Metric metric) => Entry is null ? Places.Metric(metric) / Key : Places.Metric(metric) / Key / Entry;

    /// <summary>What it is called in a sentence: <c>`target`</c>, <c>`history` of 2026-03</c>.</summary>
    public override string ToString() => Entry is null ? $"`{Key}`" : $"`{Key}` of {Entry}";

    private static ElementPath Place(Metric metric, bool isInHistory)
        => isInHistory ? Places.Metric(metric) / PropertyKeys.History / metric.CurrentDate.ToString()! : Places.Metric(metric) / PropertyKeys.Value;

    private static IEnumerable<MetricValue> Under<TKey>(string key, ValueMap<TKey, Measure> entries)
        where TKey : IEquatable<TKey>
        => entries.Count == 0 ? [] : entries.Select(entry => new MetricValue(key, entry.Key.ToString(), entry.Value));
}
