namespace JourneyKit.Graphs;

/// <content>The ways of a persona.</content>
internal sealed partial class PersonaBits
{
    /// <summary>Whether every way of a persona to a vertex that it reaches along transitions leads through another one, for each vertex; both ends of a way count.</summary>
    public bool[] OnEveryWay(int bit, int goal)
    {
        var persona = 1ul << bit;
        var way = AnyWay(persona, goal);
        var onEvery = new bool[flow.Count];
        var position = new Dictionary<int, int>();
        for (var i = 0; i < way.Count; i++)
        {
            position[way[i]] = i;
        }

        // One way is walked, and from each step all that leads away from it until it comes back: what is leapt over can be gone around.
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(Enumerable.Range(0, flow.Count).Where(vertex => (begun[vertex] & persona) != 0));
        var farthest = 0;
        for (var step = 0; step < way.Count; step++)
        {
            while (waiting.TryPop(out var vertex))
            {
                if (position.TryGetValue(vertex, out var back))
                {
                    farthest = Math.Max(farthest, back);
                }
                else if (seen.Add(vertex))
                {
                    Next(vertex);
                }
            }

            onEvery[way[step]] = farthest <= step;
            Next(way[step]);
        }

        return onEvery;

        void Next(int vertex)
        {
            var edge = flow.Rows.Starts[vertex];
            foreach (var target in flow.Rows.From(vertex))
            {
                if ((taken[edge++] & met[target] & persona) != 0)
                {
                    waiting.Push(target);
                }
            }
        }
    }

    // A way along transitions from where journeys of a persona begin; empty where none leads there.
    private List<int> AnyWay(ulong persona, int goal)
    {
        var from = new Dictionary<int, int>();
        var waiting = new Queue<int>();
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            if ((begun[vertex] & persona) != 0 && from.TryAdd(vertex, -1))
            {
                waiting.Enqueue(vertex);
            }
        }

        while (!from.ContainsKey(goal) && waiting.TryDequeue(out var vertex))
        {
            var edge = flow.Rows.Starts[vertex];
            foreach (var target in flow.Rows.From(vertex))
            {
                if ((taken[edge++] & met[target] & persona) != 0 && from.TryAdd(target, vertex))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        var way = new List<int>();
        for (var vertex = from.ContainsKey(goal) ? goal : -1; vertex >= 0; vertex = from[vertex])
        {
            way.Add(vertex);
        }

        way.Reverse();
        return way;
    }
}
