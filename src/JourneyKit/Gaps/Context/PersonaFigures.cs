namespace JourneyKit.Gaps.Context;

/// <summary>The journey of a persona in one map, in figures.</summary>
/// <param name="Reach">The share of its journeys that reach the main conversion, 0 to 1; null where that is not known exactly.</param>
/// <param name="Feeling">The mean of the known emotions at the touchpoints that it comes to, −2 to 2, each touchpoint once; null where none is known.</param>
/// <param name="Effort">The mean effort of a visit, 1 to 5; null where none is known.</param>
internal sealed record PersonaFigures(double? Reach, decimal? Feeling, double? Effort);
