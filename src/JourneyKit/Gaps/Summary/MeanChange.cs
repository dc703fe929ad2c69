namespace JourneyKit.Gaps.Summary;

/// <summary>The mean emotion of a stage in the first map and in the second, from −2 to 2, each over all its touchpoints there whose emotion it knows.</summary>
/// <param name="Name">The name of the stage.</param>
/// <param name="Before">The mean of the first map.</param>
/// <param name="After">The mean of the second map.</param>
internal sealed record MeanChange(string Name, decimal Before, decimal After);
