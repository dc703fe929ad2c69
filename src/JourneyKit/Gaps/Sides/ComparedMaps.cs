using JourneyKit.Matching;

namespace JourneyKit.Gaps.Sides;

/// <summary>The two maps that are compared, and which of their elements are which.</summary>
/// <param name="Before">The first map.</param>
/// <param name="After">The second map.</param>
/// <param name="Matched">Which touchpoints, stages and conversions became which.</param>
internal sealed record ComparedMaps(JourneySide Before, JourneySide After, MatchedMaps Matched);
