namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Finds which links of a stage lead forward, so that none of them make a circle: the ways that most take are followed first, and what leads back on them is a loop.</summary>
internal static class ForwardLinks
{
    private const int New = 0;
    private const int Open = 1;
    private const int Done = 2;

    /// <summary>The links that lead forward.</summary>
    /// <param name="source">What stands on the grid.</param>
    /// <param name="within">The links inside stages, none from an item to itself.</param>
    public static IReadOnlyList<GridLink> Of(GridSource source, IReadOnlyList<GridLink> within)
    {
        ArgumentNullException.ThrowIfNull(source);
        var ways = within.GroupBy(link => link.From).ToDictionary(group => group.Key, group => group.OrderByDescending(link => link.Weight).ToArray());
        var arriving = Arriving(source);
        var state = new byte[source.Items.Count];
        var backwards = new HashSet<GridLink>(ReferenceEqualityComparer.Instance);
        foreach (var root in Enumerable.Range(0, source.Items.Count).OrderByDescending(item => arriving[item]))
        {
            Follow(root, ways, state, backwards);
        }

        return [.. within.Where(link => !backwards.Contains(link))];
    }

    // Depth first with a stack of its own: a map may be deeper than the stack of a program.
    private static void Follow(int root, Dictionary<int, GridLink[]> ways, byte[] state, HashSet<GridLink> backwards)
    {
        if (state[root] != New)
        {
            return;
        }

        var way = new Stack<(int Item, int Next)>();
        way.Push((root, 0));
        state[root] = Open;
        while (way.TryPop(out var here))
        {
            var links = ways.GetValueOrDefault(here.Item, []);
            if (here.Next == links.Length)
            {
                state[here.Item] = Done;
                continue;
            }

            way.Push((here.Item, here.Next + 1));
            var link = links[here.Next];
            if (state[link.To] == New)
            {
                state[link.To] = Open;
                way.Push((link.To, 0));
            }
            else if (state[link.To] == Open)
            {
                backwards.Add(link);
            }
        }
    }

    // What comes into a stage from outside: there its ways begin. Without numbers, where nothing of the stage leads to comes first.
    private static double[] Arriving(GridSource source)
    {
        var arriving = new double[source.Items.Count];
        foreach (var link in source.Links.Where(link => source.Items[link.From].Stage != source.Items[link.To].Stage))
        {
            arriving[link.To] += link.Weight;
        }

        var itemOf = source.Items.SelectMany((item, at) => item.Touchpoints.Select(touchpoint => (touchpoint.Id, at))).ToDictionary(pair => pair.Id, pair => pair.at);
        foreach (var entry in source.Chain.Graph.Entries)
        {
            arriving[itemOf[entry.Touchpoint]] += (double)entry.Share;
        }

        return arriving;
    }
}
