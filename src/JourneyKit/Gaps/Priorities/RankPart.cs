using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>What one criterion says of a gap.</summary>
/// <param name="Criterion">The criterion, which says how the value comes about.</param>
/// <param name="Value">0 to 1, 1 where it speaks most for closing the gap first; to six digits.</param>
/// <param name="Weight">The weight that it counts with.</param>
/// <param name="Inputs">What it was computed from.</param>
internal sealed record RankPart(RankCriterion Criterion, decimal Value, decimal Weight, ElementList<GapInput> Inputs);
