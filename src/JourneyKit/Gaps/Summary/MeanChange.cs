using JourneyKit.Gaps.Findings;

namespace JourneyKit.Gaps.Summary;

/// <summary>The mean emotion of a stage or a persona now and as it is planned, from −2 to 2.</summary>
/// <param name="Gap">The gap, which says what the means were computed from.</param>
/// <param name="Name">The name of the stage or persona.</param>
/// <param name="Before">The mean now.</param>
/// <param name="After">The mean as it is planned.</param>
public sealed record MeanChange(Gap Gap, string Name, decimal Before, decimal After);
