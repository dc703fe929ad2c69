using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Names what the parts of an uplift come from.</summary>
internal sealed class UpliftSources
{
    // Smaller parts are what rounding leaves of nothing.
    private const double LeastPoints = 1e-9;

    private readonly JoinedFlow flow;
    private readonly ILookup<int, Id<Touchpoint>> before;
    private readonly ILookup<int, Id<Touchpoint>> after;
    private readonly IGrouping<int, int>[] touchpoints;

    public UpliftSources(JoinedFlow flow, ComparedMaps maps)
    {
        this.flow = flow;
        (before, after) = (IdsByVertex(flow.Vertices.Before, maps.Before.Map), IdsByVertex(flow.Vertices.After, maps.After.Map));
        touchpoints = [.. flow.ByOrigin()];
    }

    /// <summary>The sources of the parts of one uplift, the largest first.</summary>
    public ElementList<UpliftShare> Of(UpliftParts parts, int goal, CounterCheck check)
    {
        var (vertices, shares) = (parts.Vertices, new List<UpliftShare>());
        Take(shares, new UpliftShare(UpliftSource.Entries, [], [], 100 * parts.Entries), part => check.ConfirmsEntries(goal, part));
        foreach (var group in Array.Exists(vertices, part => part != 0) ? ReorderedSteps.In(flow, goal) : [])
        {
            // What only one map has did not change; it is no part of the order.
            var changed = group.FindAll(vertex => before.Contains(vertex) && after.Contains(vertex) && vertices[vertex] != 0);
            if (changed.Count > 1)
            {
                Take(shares, new UpliftShare(UpliftSource.Order, [.. changed.SelectMany(vertex => before[vertex])], [.. changed.SelectMany(vertex => after[vertex])], 100 * changed.Sum(vertex => vertices[vertex])), part => check.Confirms(goal, changed, part));
                changed.ForEach(vertex => vertices[vertex] = 0);
            }
        }

        foreach (var own in touchpoints)
        {
            if (own.Sum(vertex => vertices[vertex]) is not 0 and var points)
            {
                Take(shares, new UpliftShare(Source(own.Key), [.. before[own.Key]], [.. after[own.Key]], 100 * points), part => check.Confirms(goal, [.. own], part));
            }
        }

        return [.. shares.OrderByDescending(Size).ThenBy(share => share.Source).ThenBy(FirstId, StringComparer.Ordinal)];
    }

    private UpliftSource Source(int origin) => !before.Contains(origin) ? UpliftSource.Added : !after.Contains(origin) ? UpliftSource.Removed : UpliftSource.Touchpoint;

    private static void Take(List<UpliftShare> shares, UpliftShare share, Func<double, bool> isConfirmed)
    {
        if (Math.Abs(share.Points) > LeastPoints)
        {
            shares.Add(share with { DependsOnOthers = !isConfirmed(share.Points) });
        }
    }

    // What adding up in another order changes must not change places.
    private static double Size(UpliftShare share) => Math.Round(Math.Abs(share.Points), 9);

    private static string FirstId(UpliftShare share) => share.After.Concat(share.Before).Select(id => id.Value).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static ILookup<int, Id<Touchpoint>> IdsByVertex(int[] vertices, JourneyMap map)
        => map.Touchpoints.Select((touchpoint, at) => (Vertex: vertices[at], touchpoint.Id)).ToLookup(pair => pair.Vertex, pair => pair.Id);
}
