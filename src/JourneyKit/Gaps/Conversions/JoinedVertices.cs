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

    public static JoinedVertices Of(GapContext context, Id<Touchpoint> goalNow, Id<Touchpoint> goalThen)
    {
        var matches = context.Matches.Touchpoints;
        var (now, then) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var count = Goal + 1;
        foreach (var link in matches.Linked)
        {
            Take(now, link.Before, count);
            Take(then, link.After, count);
            count++;
        }

        // Others at the place of the conversion, if it was split or merged, are a vertex of their own.
        foreach (var id in context.Current.Map.Touchpoints.Keys)
        {
            count += now.TryAdd(id, count) ? 1 : 0;
        }

        foreach (var id in context.Future.Map.Touchpoints.Keys)
        {
            if (!then.ContainsKey(id))
            {
                then.Add(id, matches.BeforeOf(id).FirstOrDefault() is { } was ? now[was] : count++);
            }
        }

        now[goalNow.Value] = Goal;
        then[goalThen.Value] = Goal;
        return new JoinedVertices([.. context.Current.Map.Touchpoints.Keys.Select(id => now[id])], [.. context.Future.Map.Touchpoints.Keys.Select(id => then[id])], count);
    }

    private static void Take(Dictionary<string, int> vertices, ElementList<string> ids, int vertex)
    {
        foreach (var id in ids)
        {
            vertices[id] = vertex;
        }
    }
}
