using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Graphs;

/// <summary>What journeys reach from their entries: along transitions, and what only a recovery adds to that.</summary>
internal sealed record Reachability(bool[] IsReachedByRecoveryOnly, bool[] IsUnreachable)
{
    public static Reachability Of(FlowStructure flow, EntryShares entries)
    {
        var isReached = Reach.From(flow.Rows, entries.Vertices);
        var all = (bool[])isReached.Clone();
        var open = new Stack<int>();
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            if (isReached[vertex] && flow.At(vertex).PainPoints.Count > 0)
            {
                open.Push(vertex);
            }
        }

        while (open.TryPop(out var vertex))
        {
            foreach (var painPoint in flow.At(vertex).PainPoints)
            {
                if (painPoint.Recovery is { } recovery && flow.IndexOf(recovery) is >= 0 and var target)
                {
                    Reach.Spread(flow.Rows, all, [target], open.Push);
                }
            }
        }

        var isUnreachable = new bool[flow.Count];
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            isUnreachable[vertex] = !all[vertex];
            all[vertex] &= !isReached[vertex];
        }

        return new Reachability(all, isUnreachable);
    }
}
