using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A shortest path and what it costs, as far as that is known.</summary>
/// <param name="By">What was to be as small as possible.</param>
/// <param name="Touchpoints">The touchpoints from the first to the last.</param>
/// <param name="Cost">The sum of what is known, in the unit that <paramref name="By"/> says.</param>
/// <param name="UnknownAt">Where the cost is not known. Unless this is empty, the path costs at least <paramref name="Cost"/>.</param>
public sealed record PathResult(PathCost By, ElementList<Id<Touchpoint>> Touchpoints, decimal Cost, ElementList<UnknownCost> UnknownAt)
{
    /// <summary>Whether the true cost may be higher, because some of it is unknown.</summary>
    public bool IsAtLeast => UnknownAt.Count > 0;
}
