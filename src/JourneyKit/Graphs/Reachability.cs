using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Graphs;

/// <summary>What journeys reach from their entries: along transitions, and what only a recovery adds to that.</summary>
internal sealed record Reachability(bool[] IsReached, bool[] IsReachedByRecoveryOnly)
{
    public bool[] IsUnreachable => [.. IsReached.Zip(IsReachedByRecoveryOnly, (reached, recovered) => !reached && !recovered)];

    public static Reachability Of(FlowStructure flow, EntryShares entries)
    {
        var isReached = Reach.From(flow.Rows, entries.Vertices);
        var all = (bool[])isReached.Clone();
        var open = new Queue<int>(Enumerable.Range(0, flow.Count).Where(vertex => isReached[vertex]));
        while (open.TryDequeue(out var vertex))
        {
            var recoveries = flow.At(vertex).PainPoints.Select(painPoint => painPoint.Recovery is { } recovery ? flow.IndexOf(recovery) : -1);
            Reach.Spread(flow.Rows, all, recoveries.Where(target => target >= 0), open.Enqueue);
        }

        return new Reachability(isReached, [.. all.Zip(isReached, (any, reached) => any && !reached)]);
    }
}
