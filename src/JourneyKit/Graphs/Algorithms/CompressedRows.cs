namespace JourneyKit.Graphs.Algorithms;

/// <summary>A directed graph over integers in two arrays: the edges of vertex i stand at [Starts[i], Starts[i+1]) of the targets.</summary>
internal sealed class CompressedRows(int[] starts, int[] targets)
{
    public int Count => starts.Length - 1;

    public int EdgeCount => targets.Length;

    public ReadOnlySpan<int> Starts => starts;

    public ReadOnlySpan<int> Targets => targets;

    /// <summary>The vertices that the edges of a vertex lead to, in the order of its edges.</summary>
    public ReadOnlySpan<int> From(int vertex) => targets.AsSpan(starts[vertex], starts[vertex + 1] - starts[vertex]);

    /// <summary>The same graph with every edge turned round, the rows in the order of the edges, and which edge each was.</summary>
    public (CompressedRows Rows, int[] Edges) Reversed()
    {
        var ends = new int[starts.Length];
        foreach (var target in targets)
        {
            ends[target + 1]++;
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        var places = (int[])ends.Clone();
        var (sources, edges) = (new int[targets.Length], new int[targets.Length]);
        for (var (vertex, edge) = (0, 0); vertex < Count; vertex++)
        {
            for (; edge < starts[vertex + 1]; edge++)
            {
                var place = places[targets[edge]]++;
                sources[place] = vertex;
                edges[place] = edge;
            }
        }

        return (new CompressedRows(ends, sources), edges);
    }

    /// <summary>The same graph with those edges only whose position among the edges is kept.</summary>
    public CompressedRows Where(Func<int, bool> isKept)
    {
        var kept = new List<int>(targets.Length);
        var ends = new int[starts.Length];
        for (var vertex = 0; vertex < Count; vertex++)
        {
            for (var edge = starts[vertex]; edge < starts[vertex + 1]; edge++)
            {
                if (isKept(edge))
                {
                    kept.Add(targets[edge]);
                }
            }

            ends[vertex + 1] = kept.Count;
        }

        return new CompressedRows(ends, [.. kept]);
    }
}
