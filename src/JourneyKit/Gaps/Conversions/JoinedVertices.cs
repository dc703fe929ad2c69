using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Which vertex of a joined flow each touchpoint is.</summary>
/// <param name="Before">By the position of the touchpoint in the first map.</param>
/// <param name="After">By the position in the second.</param>
/// <param name="Count">How many vertices there are.</param>
internal sealed record JoinedVertices(int[] Before, int[] After, int Count)
{
    /// <summary>The vertex at which the conversion happens.</summary>
    public const int Goal = 0;

    /// <summary>Whether no touchpoint was split or merged: then the vertices are the same for every conversion.</summary>
    public bool IsOneToOne => Before.Distinct().Count() == Before.Length && After.Distinct().Count() == After.Length;

    /// <summary>The vertices for one conversion, which happens at <see cref="Goal"/>.</summary>
    public static JoinedVertices Of(ComparedMaps maps, Id<Touchpoint> goalBefore, Id<Touchpoint> goalAfter) => Of(maps, (goalBefore, goalAfter));

    /// <summary>The vertices for all conversions; nothing is at <see cref="Goal"/>.</summary>
    public static JoinedVertices Of(ComparedMaps maps) => Of(maps, null);

    private static JoinedVertices Of(ComparedMaps maps, (Id<Touchpoint> Before, Id<Touchpoint> After)? goal)
    {
        var matches = maps.Matched.Matches.Touchpoints;
        var (before, after) = (new Dictionary<Id<Touchpoint>, int>(), new Dictionary<Id<Touchpoint>, int>());
        var count = Goal + 1;
        foreach (var link in matches.Linked)
        {
            Take(before, link.Before, count);
            Take(after, link.After, count);
            count++;
        }

        // Others at the place of the conversion, if it was split or merged, are a vertex of their own.
        foreach (var id in Ids(maps.Before))
        {
            count += before.TryAdd(id, count) ? 1 : 0;
        }

        foreach (var id in Ids(maps.After))
        {
            if (!after.ContainsKey(id))
            {
                after.Add(id, matches.BeforeOf(id).ToList() is [var was, ..] ? before[was] : count++);
            }
        }

        if (goal is { } place)
        {
            before[place.Before] = Goal;
            after[place.After] = Goal;
        }

        return new JoinedVertices([.. Ids(maps.Before).Select(id => before[id])], [.. Ids(maps.After).Select(id => after[id])], count);
    }

    private static IEnumerable<Id<Touchpoint>> Ids(JourneySide side) => side.Map.Touchpoints.Select(touchpoint => touchpoint.Id);

    private static void Take(Dictionary<Id<Touchpoint>, int> vertices, ElementList<Id<Touchpoint>> ids, int vertex)
    {
        foreach (var id in ids)
        {
            vertices[id] = vertex;
        }
    }
}
