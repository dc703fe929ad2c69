using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>The scores of an opportunity, an initiative or a pain point.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Element">Where it stands.</param>
/// <param name="Scores">A score for each measure that is meant for its kind, whether it could be computed or not.</param>
internal sealed record ElementPriority(string Id, GapElement Element, ElementMap<PriorityScore> Scores) : IKeyed
{
    string IKeyed.Key => Id;

    /// <summary>The score by one measure; null where that is not meant for this kind of element.</summary>
    /// <param name="measure">The measure.</param>
    public PriorityScore? By(PriorityMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Scores[measure.Name];
    }
}
