using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A shortest path and what it costs, as far as that is known.</summary>
/// <param name="By">What was to be as small as possible.</param>
/// <param name="Touchpoints">The touchpoints from the first to the last.</param>
/// <param name="Cost">The sum of what is known, in the unit that <paramref name="By"/> says.</param>
/// <param name="UnknownAt">The touchpoints of the path whose effort or duration the map does not state.</param>
/// <param name="UnknownBefore">The touchpoints of the path before which the map does not state the wait. Unless both lists are empty, the path costs at least <paramref name="Cost"/>.</param>
public sealed record PathResult(PathCost By, ElementList<Id<Touchpoint>> Touchpoints, decimal Cost, ElementList<Id<Touchpoint>> UnknownAt, ElementList<Id<Touchpoint>> UnknownBefore)
{
    /// <summary>Whether the true cost may be higher, because some of it is unknown.</summary>
    public bool IsAtLeast => UnknownAt.Count > 0 || UnknownBefore.Count > 0;
}
