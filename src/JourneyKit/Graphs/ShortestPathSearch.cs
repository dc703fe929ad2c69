using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The cheapest way between two touchpoints: E. Dijkstra's algorithm, backwards from the end, so that ties can be decided from the beginning.</summary>
internal sealed class ShortestPathSearch(FlowStructure flow, PathCost by)
{
    private readonly WayCost?[] rest = new WayCost?[flow.Count];

    public PathResult? Find(int from, int to)
    {
        Measure(from, to);
        return rest[from] is { } cost ? Result(cost, Walk(from, to)) : null;
    }

    private void Measure(int from, int to)
    {
        var isDone = new bool[flow.Count];
        var open = new PriorityQueue<int, WayCost>();
        rest[to] = CostAt(to);
        open.Enqueue(to, CostAt(to));
        while (open.TryDequeue(out var vertex, out var cost) && vertex != from)
        {
            if (isDone[vertex])
            {
                continue;
            }

            isDone[vertex] = true;
            var edge = flow.Reversed.Starts[vertex];
            foreach (var source in flow.Reversed.From(vertex))
            {
                var found = CostAt(source) + CostOf(flow.ReversedEdges[edge++]) + cost;
                if (!isDone[source] && (rest[source] is not { } known || found < known))
                {
                    rest[source] = found;
                    open.Enqueue(source, found);
                }
            }
        }
    }

    // Of equally good steps the one to the first touchpoint in the order of the map.
    private List<(int Vertex, int EdgeBefore)> Walk(int from, int to)
    {
        var way = new List<(int Vertex, int EdgeBefore)> { (from, -1) };
        for (var vertex = from; vertex != to; vertex = way[^1].Vertex)
        {
            var edge = flow.Rows.Starts[vertex];
            var best = (Vertex: int.MaxValue, Edge: -1);
            foreach (var target in flow.Rows.From(vertex))
            {
                if (target < best.Vertex && rest[target] is { } cost && CostAt(vertex) + CostOf(edge) + cost == rest[vertex])
                {
                    best = (target, edge);
                }

                edge++;
            }

            way.Add(best);
        }

        return way;
    }

    private PathResult Result(WayCost cost, List<(int Vertex, int EdgeBefore)> way)
    {
        var (unknownAt, unknownBefore) = (new List<Id<Touchpoint>>(), new List<Id<Touchpoint>>());
        for (var i = 0; i < way.Count; i++)
        {
            var id = flow.At(way[i].Vertex).Id;
            if (i > 0 && CostOf(way[i].EdgeBefore).Unknown > 0)
            {
                unknownBefore.Add(id);
            }

            if (CostAt(way[i].Vertex).Unknown > 0)
            {
                unknownAt.Add(id);
            }
        }

        return new PathResult(by, flow.Ids(way.Select(step => step.Vertex)), cost.Known, new([.. unknownAt]), new([.. unknownBefore]));
    }

    private WayCost CostAt(int vertex) => WayCost.Of(
        by switch
        {
            PathCost.Touches => 1,
            PathCost.Effort => flow.At(vertex).Effort,
            _ => Seconds(flow.At(vertex).Duration),
        },
        touches: 1);

    private WayCost CostOf(int edge) => WayCost.Of(by == PathCost.Time ? Seconds(flow.Transitions[edge].Wait) : 0, touches: 0);

    // No reader lets a negative duration pass; one made in code says nothing that can be added up.
    private static decimal? Seconds(TimeSpan? duration) => duration is { Ticks: >= 0 } known ? (decimal)known.Ticks / TimeSpan.TicksPerSecond : null;
}
