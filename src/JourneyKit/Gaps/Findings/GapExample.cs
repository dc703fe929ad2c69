namespace JourneyKit.Gaps.Findings;

/// <summary>Two small maps that show a kind of gap, each without its <c>journeykit</c>, <c>id</c>, <c>title</c> and <c>state</c>.</summary>
/// <param name="Before">The map of today.</param>
/// <param name="After">The future map, whose baseline is the other.</param>
internal sealed record GapExample(string Before, string After);
