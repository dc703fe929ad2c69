namespace JourneyKit.Graphs.Chain;

/// <summary>
/// The rows of a component while its states are eliminated one by one: each goes, and who came through it goes on
/// directly. Nothing is ever subtracted (W. Grassmann, M. Taksar, D. Heyman, Regenerative analysis and steady state
/// distributions for Markov chains, 1985): what a state keeps for itself is what its row and its outflow lack of 1.
/// </summary>
internal sealed class WorkingRows
{
    private readonly int[][] targets;
    private readonly double[][] shares;
    private readonly int[] lengths;
    private readonly double[] outflow;
    private readonly List<int>[] sources;
    private readonly int[] sourceCounts;
    private readonly bool[] isGone;
    private readonly int[] place;
    private readonly long[] queuedCosts;
    private readonly PriorityQueue<int, long> queue = new();

    public WorkingRows(ChainMatrix component)
    {
        var count = component.Count;
        targets = new int[count][];
        shares = new double[count][];
        lengths = new int[count];
        outflow = component.Leaving.ToArray();
        sources = new List<int>[count];
        sourceCounts = new int[count];
        isGone = new bool[count];
        place = new int[count];
        queuedCosts = new long[count];
        Array.Fill(queuedCosts, -1);
        for (var i = 0; i < count; i++)
        {
            sources[i] = [];
        }

        for (var i = 0; i < count; i++)
        {
            Fill(component, i);
        }

        for (var i = 0; i < count; i++)
        {
            Queue(i);
        }
    }

    public long Work { get; private set; }

    /// <summary>Takes the state out that costs least (H. Markowitz, The elimination form of the inverse, 1957).</summary>
    public EliminatedState EliminateNext()
    {
        var state = Next();
        isGone[state] = true;
        var row = new SparseEntries(targets[state][..lengths[state]], shares[state][..lengths[state]]);
        var pivot = outflow[state];
        foreach (var share in row.Values)
        {
            pivot += share;
        }

        var column = new SparseEntries(new int[sourceCounts[state]], new double[sourceCounts[state]]);
        var found = 0;
        foreach (var source in sources[state])
        {
            if (!isGone[source])
            {
                (column.At[found], column.Values[found]) = (source, Redirect(source, state, row, pivot));
                found++;
            }
        }

        foreach (var target in row.At)
        {
            sourceCounts[target]--;
        }

        Requeue(row.At);
        Requeue(column.At);
        targets[state] = [];
        shares[state] = [];
        sources[state] = [];
        return new EliminatedState(state, pivot, row, column);
    }

    private void Fill(ChainMatrix component, int state)
    {
        var (from, to) = (component.Starts[state], component.Starts[state + 1]);
        targets[state] = new int[to - from];
        shares[state] = new double[to - from];
        for (var k = from; k < to; k++)
        {
            if (component.Targets[k] != state)
            {
                Append(state, component.Targets[k], component.Shares[k]);
            }
        }
    }

    private int Next()
    {
        while (true)
        {
            queue.TryDequeue(out var state, out var priority);
            if (!isGone[state] && priority == Priority(state))
            {
                return state;
            }
        }
    }

    private long Cost(int state) => (long)sourceCounts[state] * lengths[state];

    private void Requeue(int[] states)
    {
        foreach (var state in states)
        {
            Queue(state);
        }
    }

    // Among equals the first: the order must not depend on how the queue is built.
    private void Queue(int state)
    {
        var cost = Cost(state);
        if (cost != queuedCosts[state])
        {
            queuedCosts[state] = cost;
            queue.Enqueue(state, Priority(state));
        }
    }

    private long Priority(int state) => (queuedCosts[state] * isGone.Length) + state;

    // Who went from the source to the state now goes where the state's row goes.
    private double Redirect(int source, int state, SparseEntries row, double pivot)
    {
        var share = 0d;
        for (var k = 0; k < lengths[source]; k++)
        {
            var target = targets[source][k];
            if (target == state)
            {
                share = shares[source][k];
                lengths[source]--;
                (targets[source][k], shares[source][k]) = (targets[source][lengths[source]], shares[source][lengths[source]]);
                k--;
            }
            else
            {
                place[target] = k + 1;
            }
        }

        var factor = share / pivot;
        outflow[source] += factor * outflow[state];
        var kept = lengths[source];
        for (var k = 0; k < row.At.Length; k++)
        {
            var target = row.At[k];
            if (place[target] > 0)
            {
                shares[source][place[target] - 1] += factor * row.Values[k];
            }
            else if (target != source)
            {
                Append(source, target, factor * row.Values[k]);
            }
        }

        for (var k = 0; k < kept; k++)
        {
            place[targets[source][k]] = 0;
        }

        Work += kept + row.At.Length;
        return share;
    }

    private void Append(int source, int target, double share)
    {
        var length = lengths[source]++;
        if (length == targets[source].Length)
        {
            Array.Resize(ref targets[source], Math.Max(4, 2 * length));
            Array.Resize(ref shares[source], Math.Max(4, 2 * length));
        }

        (targets[source][length], shares[source][length]) = (target, share);
        sources[target].Add(source);
        sourceCounts[target]++;
    }
}
