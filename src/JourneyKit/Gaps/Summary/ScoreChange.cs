using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>What becomes of a score at a touchpoint.</summary>
/// <param name="Before">The scores now, the lowest first; several where touchpoints are merged into one.</param>
/// <param name="After">The score that is planned.</param>
/// <param name="Persona">The name of the persona that it is of; null for everybody.</param>
internal sealed record ScoreChange(ElementList<decimal> Before, decimal After, string? Persona);
