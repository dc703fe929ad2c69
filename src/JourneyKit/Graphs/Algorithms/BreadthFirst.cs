namespace JourneyKit.Graphs.Algorithms;

/// <summary>Fewest edges first.</summary>
internal static class BreadthFirst
{
    private const int None = -1;

    /// <summary>The fewest edges from a vertex to each; <see cref="int.MaxValue"/> where there is no way.</summary>
    public static int[] Distances(CompressedRows rows, int start)
    {
        var distance = new int[rows.Count];
        Array.Fill(distance, int.MaxValue);
        distance[start] = 0;
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var vertex))
        {
            foreach (var next in rows.From(vertex))
            {
                if (distance[next] == int.MaxValue)
                {
                    distance[next] = distance[vertex] + 1;
                    open.Enqueue(next);
                }
            }
        }

        return distance;
    }

    /// <summary>A way with the fewest vertices from any root to a target, both included; empty where there is none.</summary>
    public static List<int> Way(CompressedRows rows, int[] roots, int target)
    {
        var isMet = new bool[rows.Count];
        var cameFrom = new int[rows.Count];
        Array.Fill(cameFrom, None);
        var open = new Queue<int>(roots);
        foreach (var root in roots)
        {
            isMet[root] = true;
        }

        while (!isMet[target] && open.TryDequeue(out var vertex))
        {
            foreach (var next in rows.From(vertex))
            {
                if (!isMet[next])
                {
                    isMet[next] = true;
                    cameFrom[next] = vertex;
                    open.Enqueue(next);
                }
            }
        }

        var way = new List<int>();
        for (var vertex = isMet[target] ? target : None; vertex != None; vertex = cameFrom[vertex])
        {
            way.Add(vertex);
        }

        way.Reverse();
        return way;
    }
}
