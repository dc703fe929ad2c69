using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>A gap and its place in the order in which to close them.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Rank">Its place, from 1. By <see cref="Class"/>, then by severity, then what customers meet before what the organisation lacks, then by score; gaps that are equal in all of these stand in the order of their ids.</param>
/// <param name="Score">0 to 1, to six digits, by the formula of <see cref="RankWeights"/>.</param>
/// <param name="Coverage">How much of the weight its known parts have, 0 to 1, to six digits.</param>
/// <param name="Parts">The known parts, in the order of the criteria.</param>
internal sealed record RankedGap(Gap Gap, int Rank, decimal Score, decimal Coverage, ElementList<RankPart> Parts) : IKeyed
{
    /// <summary>Whether it is to be decided, to be cleared up, or planned already; it goes before severity and score.</summary>
    public PriorityClass Class => Gap.Standing switch
    {
        GapStanding.Regression or GapStanding.Open => PriorityClass.ToDecide,
        GapStanding.Unclear => PriorityClass.ToClearUp,
        _ => PriorityClass.Planned,
    };

    /// <summary>Whether customers meet it; false for what metrics, the organisation and reasons lack.</summary>
    public bool IsMetByCustomers => Gap.Kind.Group is not (GapGroup.Measures or GapGroup.Organisation or GapGroup.Reasons);

    /// <summary>The criteria of which nothing is known.</summary>
    public ElementList<RankCriterion> Missing => [.. Enum.GetValues<RankCriterion>().Where(criterion => Parts.All(part => part.Criterion != criterion))];

    /// <summary>Whether two gaps are equal in all that goes before the score.</summary>
    internal bool IsLike(RankedGap other) => Class == other.Class && Gap.Severity == other.Gap.Severity && IsMetByCustomers == other.IsMetByCustomers;

    string IKeyed.Key => Gap.Id;

    /// <summary>The rank and the gap.</summary>
    public override string ToString() => $"{Rank}. {Gap}";
}
