namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>The number in the middle.</summary>
internal static class Median
{
    /// <summary>Of an even count, the mean of the two in the middle; null of none.</summary>
    public static decimal? Of(IEnumerable<decimal> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] / 2m) + (sorted[sorted.Count / 2] / 2m);
    }
}
