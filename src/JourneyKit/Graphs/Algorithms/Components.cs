namespace JourneyKit.Graphs.Algorithms;

/// <summary>
/// The strongly connected components of a graph: vertices that all lead to each other have the same number. An edge
/// between two components leads from the higher number to the lower.
/// </summary>
/// <remarks>R. Tarjan, Depth-first search and linear graph algorithms (1972), with a way of its own instead of recursion.</remarks>
internal sealed class Components
{
    private const int None = -1;
    private readonly CompressedRows rows;
    private readonly int[] met;
    private readonly int[] low;
    private readonly int[] nextEdge;
    private readonly int[] open;
    private int metCount;
    private int openCount;

    private Components(CompressedRows rows)
    {
        this.rows = rows;
        met = new int[rows.Count];
        low = new int[rows.Count];
        nextEdge = new int[rows.Count];
        open = new int[rows.Count];
        Numbers = new int[rows.Count];
        Array.Fill(Numbers, None);
    }

    /// <summary>The component of each vertex.</summary>
    public int[] Numbers { get; }

    public int Count { get; private set; }

    public static Components Of(CompressedRows rows)
    {
        var components = new Components(rows);
        var way = new int[rows.Count];
        for (var root = 0; root < rows.Count; root++)
        {
            if (components.met[root] == 0)
            {
                components.WalkFrom(root, way);
            }
        }

        return components;
    }

    private void WalkFrom(int root, int[] way)
    {
        var length = 0;
        way[length++] = Enter(root);
        while (length > 0)
        {
            var vertex = way[length - 1];
            var child = FindUnmet(vertex);
            if (child != None)
            {
                way[length++] = Enter(child);
                continue;
            }

            length--;
            if (low[vertex] == met[vertex])
            {
                Close(vertex);
            }
            else
            {
                var parent = way[length - 1];
                low[parent] = Math.Min(low[parent], low[vertex]);
            }
        }
    }

    private int Enter(int vertex)
    {
        met[vertex] = low[vertex] = ++metCount;
        nextEdge[vertex] = rows.Starts[vertex];
        open[openCount++] = vertex;
        return vertex;
    }

    private int FindUnmet(int vertex)
    {
        var targets = rows.Targets;
        var (end, lowest) = (rows.Starts[vertex + 1], low[vertex]);
        var (edge, child) = (nextEdge[vertex], None);
        while (edge < end && child == None)
        {
            var target = targets[edge++];
            if (met[target] == 0)
            {
                child = target;
            }
            else if (Numbers[target] == None && met[target] < lowest)
            {
                lowest = met[target];
            }
        }

        nextEdge[vertex] = edge;
        low[vertex] = lowest;
        return child;
    }

    private void Close(int vertex)
    {
        int member;
        do
        {
            member = open[--openCount];
            Numbers[member] = Count;
        }
        while (member != vertex);
        Count++;
    }
}
