namespace JourneyKit.Graphs.Algorithms;

/// <summary>The parts that a graph falls into when the direction of its edges does not count.</summary>
internal static class Parts
{
    /// <summary>The part of each vertex: the parts are numbered in the order of their first vertices.</summary>
    public static (int[] Numbers, int Count) Of(CompressedRows rows)
    {
        var parents = new int[rows.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
        }

        for (var vertex = 0; vertex < rows.Count; vertex++)
        {
            foreach (var target in rows.From(vertex))
            {
                Join(parents, vertex, target);
            }
        }

        return Number(parents);
    }

    // The first vertex of a part stands for it.
    private static void Join(int[] parents, int one, int other)
    {
        var (a, b) = (Root(parents, one), Root(parents, other));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parents, int vertex)
    {
        while (parents[vertex] != vertex)
        {
            parents[vertex] = parents[parents[vertex]];
            vertex = parents[vertex];
        }

        return vertex;
    }

    private static (int[] Numbers, int Count) Number(int[] parents)
    {
        var numbers = new int[parents.Length];
        var count = 0;
        for (var vertex = 0; vertex < parents.Length; vertex++)
        {
            var root = Root(parents, vertex);
            numbers[vertex] = root == vertex ? count++ : numbers[root];
        }

        return (numbers, count);
    }
}
