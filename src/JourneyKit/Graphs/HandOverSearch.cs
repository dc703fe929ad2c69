using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Finds changes of channel across actions, breadth first from each touchpoint with a channel.</summary>
internal sealed class HandOverSearch(FlowStructure flow)
{
    private readonly int[] cameFrom = new int[flow.Count];
    private readonly int[] seen = new int[flow.Count];
    private readonly Queue<int> open = new();

    /// <summary>All of them; whoever reads them anew searches anew.</summary>
    public static IEnumerable<HandOver> All(FlowStructure flow)
    {
        var search = new HandOverSearch(flow);
        foreach (var found in Enumerable.Range(0, flow.Count).Where(vertex => flow.At(vertex).Channel is not null).SelectMany(search.From))
        {
            yield return found;
        }
    }

    private IEnumerable<HandOver> From(int start)
    {
        var channel = flow.At(start).Channel!.Value;
        open.Enqueue(start);
        while (open.TryDequeue(out var vertex))
        {
            for (var edge = flow.Rows.Starts[vertex]; edge < flow.Rows.Starts[vertex + 1]; edge++)
            {
                var next = flow.Rows.Targets[edge];
                var isEnd = vertex != start && flow.At(next).Channel is { } other && other != channel;
                if (seen[next] == start + 1 || !(isEnd || IsBetween(next)))
                {
                    continue;
                }

                seen[next] = start + 1;
                cameFrom[next] = vertex;
                if (isEnd)
                {
                    yield return new HandOver(flow.At(start).Id, Via(start, vertex), flow.At(next).Id, channel, flow.At(next).Channel!.Value);
                }
                else
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private bool IsBetween(int vertex) => flow.At(vertex) is { Kind: TouchpointKind.Action, Channel: null };

    private ElementList<Id<Touchpoint>> Via(int start, int last)
    {
        var way = new List<int>();
        for (var vertex = last; vertex != start; vertex = cameFrom[vertex])
        {
            way.Add(vertex);
        }

        way.Reverse();
        return flow.Ids(way);
    }
}
