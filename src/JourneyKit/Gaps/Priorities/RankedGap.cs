using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>A gap and its place in the order in which to close them.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Rank">Its place, from 1. Gaps with the same score stand in the order of their ids.</param>
/// <param name="Score">0 to 1, to six digits, by the formula of <see cref="RankWeights"/>.</param>
/// <param name="Coverage">How much of the weight its known parts have, 0 to 1, to six digits.</param>
/// <param name="Parts">The known parts, in the order of the criteria.</param>
public sealed record RankedGap(Gap Gap, int Rank, decimal Score, decimal Coverage, ElementList<RankPart> Parts) : IKeyed
{
    /// <summary>The criteria of which nothing is known.</summary>
    public ElementList<RankCriterion> Missing => [.. Enum.GetValues<RankCriterion>().Where(criterion => Parts.All(part => part.Criterion != criterion))];

    string IKeyed.Key => Gap.Id;

    /// <summary>The rank and the gap.</summary>
    public override string ToString() => $"{Rank}. {Gap}";
}
