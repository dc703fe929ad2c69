namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Finds the column of each item: stages side by side, inside a stage as many columns as its longest path of forward transitions.</summary>
internal static class SubColumns
{
    /// <summary>The column of each item, and where each stage begins; the last number is how many columns there are.</summary>
    public static (int[] Of, int[] Starts) Find(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var within = source.Links.Where(link => link.From != link.To && source.Items[link.From].Stage == source.Items[link.To].Stage).ToList();
        var columns = source.Links.Count == 0 ? InOrder(source) : LongestPaths(source.Items.Count, ForwardLinks.Of(source, within));
        var starts = new int[source.Stages.Count + 1];
        for (var stage = 0; stage < source.Stages.Count; stage++)
        {
            starts[stage + 1] = starts[stage] + source.Items.Select((item, at) => item.Stage == stage ? columns[at] + 1 : 0).Append(1).Max();
        }

        return ([.. columns.Select((column, at) => starts[source.Items[at].Stage] + column)], starts);
    }

    // Without transitions the order of the document is all there is: each stage from left to right, in as many columns as leave the page readable.
    private static int[] InOrder(GridSource source)
    {
        var most = Math.Max(1, 12 / source.Stages.Count);
        var columns = new int[source.Items.Count];
        foreach (var stage in source.Items.Select((item, at) => (item.Stage, at)).GroupBy(pair => pair.Stage, pair => pair.at).Select(group => group.ToList()))
        {
            var count = Math.Min(most, stage.Count);
            for (var i = 0; i < stage.Count; i++)
            {
                columns[stage[i]] = i * count / stage.Count;
            }
        }

        return columns;
    }

    private static int[] LongestPaths(int count, IReadOnlyList<GridLink> forward)
    {
        var (columns, open) = (new int[count], new int[count]);
        var from = forward.ToLookup(link => link.From);
        foreach (var link in forward)
        {
            open[link.To]++;
        }

        var ready = new Queue<int>(Enumerable.Range(0, count).Where(item => open[item] == 0));
        while (ready.TryDequeue(out var item))
        {
            foreach (var link in from[item])
            {
                columns[link.To] = Math.Max(columns[link.To], columns[item] + 1);
                if (--open[link.To] == 0)
                {
                    ready.Enqueue(link.To);
                }
            }
        }

        return columns;
    }
}
