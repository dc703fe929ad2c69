using System.Globalization;

namespace JourneyKit.Model;

/// <summary>How many of how many were counted.</summary>
/// <param name="Part">How many it is so of, at least 0 and at most the whole.</param>
/// <param name="Whole">How many were counted, at least 1.</param>
internal readonly record struct ShareCounts(long Part, long Whole)
{
    /// <summary>The counts as documents write them: <c>680/1000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}
