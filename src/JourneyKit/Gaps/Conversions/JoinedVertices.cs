using JourneyKit.Gaps.Findings;
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

    public static JoinedVertices Of(GapContext context, Id<Touchpoint> goalBefore, Id<Touchpoint> goalAfter)
    {
        var matches = context.Matches.Touchpoints;
        var (before, after) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var count = Goal + 1;
        foreach (var link in matches.Linked)
        {
            Take(before, link.Before, count);
            Take(after, link.After, count);
            count++;
        }

        // Others at the place of the conversion, if it was split or merged, are a vertex of their own.
        foreach (var id in context.Before.Map.Touchpoints.Keys)
        {
            count += before.TryAdd(id, count) ? 1 : 0;
        }

        foreach (var id in context.After.Map.Touchpoints.Keys)
        {
            if (!after.ContainsKey(id))
            {
                after.Add(id, matches.BeforeOf(id).FirstOrDefault() is { } was ? before[was] : count++);
            }
        }

        before[goalBefore.Value] = Goal;
        after[goalAfter.Value] = Goal;
        return new JoinedVertices([.. context.Before.Map.Touchpoints.Keys.Select(id => before[id])], [.. context.After.Map.Touchpoints.Keys.Select(id => after[id])], count);
    }

    private static void Take(Dictionary<string, int> vertices, ElementList<string> ids, int vertex)
    {
        foreach (var id in ids)
        {
            vertices[id] = vertex;
        }
    }
}
