namespace JourneyKit.Graphs.Chain;

/// <summary>
/// The strongly connected components of a chain, each before those that lead to it (R. Tarjan, Depth-first search and
/// linear graph algorithms, 1972), without recursion.
/// </summary>
internal sealed class ComponentOrder
{
    private ComponentOrder(int[] vertices, int[] starts, int[] componentOf)
    {
        Vertices = vertices;
        Starts = starts;
        ComponentOf = componentOf;
        PlaceOf = new int[vertices.Length];
        for (var component = 0; component < Count; component++)
        {
            for (var i = starts[component]; i < starts[component + 1]; i++)
            {
                PlaceOf[vertices[i]] = i - starts[component];
            }
        }
    }

    public int Count => Starts.Length - 1;

    /// <summary>All vertices, component by component.</summary>
    public int[] Vertices { get; }

    /// <summary>Where each component begins among the vertices.</summary>
    public int[] Starts { get; }

    public int[] ComponentOf { get; }

    /// <summary>The number of each vertex within its component.</summary>
    public int[] PlaceOf { get; }

    public ReadOnlySpan<int> this[int component] => Vertices.AsSpan(Starts[component]..Starts[component + 1]);

    public static ComponentOrder Of(ChainMatrix chain)
    {
        var walk = new Walk(chain);
        for (var i = 0; i < chain.Count; i++)
        {
            walk.From(i);
        }

        return walk.Done();
    }

    private sealed class Walk(ChainMatrix chain)
    {
        private readonly int[] found = new int[chain.Count];
        private readonly int[] lowest = new int[chain.Count];
        private readonly int[] next = new int[chain.Count];
        private readonly int[] componentOf = NewFilled(chain.Count, -1);
        private readonly int[] vertices = new int[chain.Count];
        private readonly int[] open = new int[chain.Count];
        private readonly int[] way = new int[chain.Count];
        private readonly List<int> starts = [0];
        private int foundCount;
        private int openCount;
        private int wayLength;
        private int placed;

        public ComponentOrder Done() => new(vertices, [.. starts], componentOf);

        public void From(int start)
        {
            if (found[start] != 0)
            {
                return;
            }

            Enter(start);
            while (wayLength > 0)
            {
                var vertex = way[wayLength - 1];
                if (next[vertex] == chain.Starts[vertex + 1])
                {
                    Leave(vertex);
                    continue;
                }

                var target = chain.Targets[next[vertex]++];
                if (found[target] == 0)
                {
                    Enter(target);
                }
                else if (componentOf[target] < 0)
                {
                    lowest[vertex] = Math.Min(lowest[vertex], found[target]);
                }
            }
        }

        private void Enter(int vertex)
        {
            lowest[vertex] = found[vertex] = ++foundCount;
            next[vertex] = chain.Starts[vertex];
            open[openCount++] = vertex;
            way[wayLength++] = vertex;
        }

        private void Leave(int vertex)
        {
            wayLength--;
            if (wayLength > 0)
            {
                var before = way[wayLength - 1];
                lowest[before] = Math.Min(lowest[before], lowest[vertex]);
            }

            if (lowest[vertex] != found[vertex])
            {
                return;
            }

            int last;
            do
            {
                last = open[--openCount];
                componentOf[last] = starts.Count - 1;
                vertices[placed++] = last;
            }
            while (last != vertex);
            starts.Add(placed);
        }

        private static int[] NewFilled(int count, int value)
        {
            var numbers = new int[count];
            Array.Fill(numbers, value);
            return numbers;
        }
    }
}
