namespace JourneyKit.Graphs.Algorithms;

/// <summary>What can be reached along the edges of a graph.</summary>
internal static class Reach
{
    /// <summary>For each vertex, whether it is a start or can be reached from one.</summary>
    public static bool[] From(CompressedRows rows, IEnumerable<int> starts)
    {
        var isReached = new bool[rows.Count];
        Spread(rows, isReached, starts, null);
        return isReached;
    }

    /// <summary>For each vertex, whether it can be reached from another, or from itself by at least one edge.</summary>
    public static bool[] Beyond(CompressedRows rows, int vertex)
    {
        var isReached = new bool[rows.Count];
        Spread(rows, isReached, rows.From(vertex).ToArray(), null);
        return isReached;
    }

    /// <summary>As <see cref="From"/>, never by way of a vertex that is closed.</summary>
    public static bool[] Around(CompressedRows rows, IEnumerable<int> starts, bool[] isClosed)
    {
        var isReached = (bool[])isClosed.Clone();
        Spread(rows, isReached, starts, null);
        for (var i = 0; i < isReached.Length; i++)
        {
            isReached[i] &= !isClosed[i];
        }

        return isReached;
    }

    /// <summary>Adds what is reached anew to what is reached already, and tells of each vertex as it is met.</summary>
    public static void Spread(CompressedRows rows, bool[] isReached, IEnumerable<int> starts, Action<int>? onMet)
    {
        var open = new Stack<int>();
        foreach (var start in starts)
        {
            Meet(start);
            while (open.TryPop(out var vertex))
            {
                foreach (var target in rows.From(vertex))
                {
                    Meet(target);
                }
            }
        }

        void Meet(int vertex)
        {
            if (!isReached[vertex])
            {
                isReached[vertex] = true;
                onMet?.Invoke(vertex);
                open.Push(vertex);
            }
        }
    }
}
