namespace JourneyKit.Graphs.Chain;

/// <summary>The states that are still to be eliminated, the one that costs least first.</summary>
internal sealed class EliminationQueue
{
    private readonly long[] costs;
    private readonly PriorityQueue<int, long> queue = new();

    public EliminationQueue(int count)
    {
        costs = new long[count];
        Array.Fill(costs, -1);
    }

    /// <summary>Takes up a state, or what it costs now.</summary>
    public void Offer(int state, long cost)
    {
        if (cost != costs[state])
        {
            costs[state] = cost;
            queue.Enqueue(state, Priority(state));
        }
    }

    /// <summary>Takes out the state that costs least.</summary>
    public int Next()
    {
        while (true)
        {
            queue.TryDequeue(out var state, out var priority);
            if (costs[state] >= 0 && priority == Priority(state))
            {
                costs[state] = -1;
                return state;
            }
        }
    }

    /// <summary>Where a state stands. Among equals it is the first: the order must not depend on how the queue is built.</summary>
    public long Priority(int state) => (costs[state] * costs.Length) + state;
}
