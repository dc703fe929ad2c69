using JourneyKit.Model;

namespace JourneyKit.Insights.Signals;

/// <summary>Where a metric is measured.</summary>
internal static class MetricPlaces
{
    /// <summary>The touchpoints that name it; where none does, those of the stages that name it.</summary>
    public static IReadOnlyList<Touchpoint> At(JourneyMap map, Metric metric)
    {
        List<Touchpoint> at = [.. map.Touchpoints.Where(touchpoint => touchpoint.Metrics.Contains(metric.Id))];
        return at.Count > 0 ? at : [.. map.Touchpoints.Where(touchpoint => touchpoint.Stage is { } stage && map.Stages[stage]?.Metrics.Contains(metric.Id) == true)];
    }
}
