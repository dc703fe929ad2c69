namespace JourneyKit.Graphs.Chain;

/// <summary>
/// The rows of a component while its states are eliminated one by one: each goes, and who came through it goes on
/// directly. Nothing is ever subtracted (W. Grassmann, M. Taksar, D. Heyman, Regenerative analysis and steady state
/// distributions for Markov chains, 1985): what a state keeps for itself is what its row and its outflow lack of 1.
/// </summary>
internal sealed class WorkingRows
{
    // A row that is so many times as long as what is added to it is not gone through, but looked up.
    private const int FewTimes = 4;
    private const int Short = 32;

    // Where at least every second way is there, a square is smaller, and much faster.
    private const int FewestDense = 8;

    private readonly int[][] targets;
    private readonly double[][] shares;
    private readonly int[] lengths;
    private readonly double[] outflow;
    private readonly List<int>[] sources;
    private readonly int[] sourceCounts;
    private readonly bool[] isGone;
    private readonly bool[]? isKept;
    private readonly int[] place;
    private readonly Dictionary<int, int>?[] places;
    private readonly EliminationQueue queue;
    private long entries;

    /// <summary>Takes up the rows of a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="isKept">The states that are not to be eliminated; null for none.</param>
    public WorkingRows(ChainMatrix component, bool[]? isKept = null)
    {
        this.isKept = isKept;
        var count = Count = component.Count;
        targets = new int[count][];
        shares = new double[count][];
        lengths = new int[count];
        outflow = component.Leaving.ToArray();
        sources = new List<int>[count];
        sourceCounts = new int[count];
        isGone = new bool[count];
        place = new int[count];
        places = new Dictionary<int, int>?[count];
        queue = new EliminationQueue(count);
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

    /// <summary>How many states are left, those that are kept included.</summary>
    public int Count { get; private set; }

    /// <summary>Whether nearly all states that are left lead to nearly all others.</summary>
    public bool IsDense => Count >= FewestDense && 2 * entries >= (long)Count * Count;

    /// <summary>Takes the state out that costs least (H. Markowitz, The elimination form of the inverse, 1957).</summary>
    public EliminatedState EliminateNext()
    {
        var state = queue.Next();
        isGone[state] = true;
        Count--;
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

        entries -= row.At.Length;
        Requeue(row.At);
        Requeue(column.At);
        targets[state] = [];
        shares[state] = [];
        sources[state] = [];
        places[state] = null;
        return new EliminatedState(state, pivot, row, column);
    }

    /// <summary>The chain among the states that are left, numbered by their places there.</summary>
    public ChainMatrix Left(int[] states)
    {
        var numbers = Numbers(states);

        var starts = new int[states.Length + 1];
        for (var i = 0; i < states.Length; i++)
        {
            starts[i + 1] = starts[i] + lengths[states[i]];
        }

        var (to, with) = (new int[starts[^1]], new double[starts[^1]]);
        for (var i = 0; i < states.Length; i++)
        {
            for (var k = 0; k < lengths[states[i]]; k++)
            {
                (to[starts[i] + k], with[starts[i] + k]) = (numbers[targets[states[i]][k]], shares[states[i]][k]);
            }
        }

        return ChainMatrix.Of(new FlowMatrix(new double[states.Length], starts, to, with, [.. states.Select(state => outflow[state])]));
    }

    /// <summary>The same as a square: those that cost least first, then those that are kept. The rows are used up.</summary>
    /// <param name="kept">The states that are not to be eliminated, in ascending order.</param>
    public DenseRows ToDense(int[] kept)
    {
        int[] states = [.. Enumerable.Range(0, isGone.Length).Where(state => !isGone[state] && isKept?[state] != true).OrderBy(queue.Priority), .. kept];
        var numbers = Numbers(states);

        var square = new double[states.Length * states.Length];
        for (var i = 0; i < states.Length; i++)
        {
            for (var k = 0; k < lengths[states[i]]; k++)
            {
                square[(i * states.Length) + numbers[targets[states[i]][k]]] = shares[states[i]][k];
            }

            (targets[states[i]], shares[states[i]]) = ([], []);
        }

        return new DenseRows(states, square, [.. states.Select(state => outflow[state])]);
    }

    private int[] Numbers(int[] states)
    {
        var numbers = new int[isGone.Length];
        for (var i = 0; i < states.Length; i++)
        {
            numbers[states[i]] = i;
        }

        return numbers;
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

    private void Requeue(int[] states)
    {
        foreach (var state in states)
        {
            Queue(state);
        }
    }

    private void Queue(int state)
    {
        if (!isGone[state] && isKept?[state] != true)
        {
            queue.Offer(state, (long)sourceCounts[state] * lengths[state]);
        }
    }

    // Who went from the source to the state now goes where the state's row goes.
    private double Redirect(int source, int state, SparseEntries row, double pivot)
    {
        var isFew = lengths[source] > (FewTimes * row.At.Length) + Short;
        var share = isFew ? RemoveByPlace(source, state) : RemoveAndMark(source, state);
        var factor = share / pivot;
        outflow[source] += factor * outflow[state];
        var kept = lengths[source];
        for (var k = 0; k < row.At.Length; k++)
        {
            var target = row.At[k];
            if (target == source)
            {
                continue;
            }

            var at = isFew ? (places[source]!.TryGetValue(target, out var found) ? found : -1) : place[target] - 1;
            if (at >= 0)
            {
                shares[source][at] += factor * row.Values[k];
            }
            else
            {
                Append(source, target, factor * row.Values[k]);
            }
        }

        for (var k = 0; k < kept && !isFew; k++)
        {
            place[targets[source][k]] = 0;
        }

        Work += row.At.Length + (isFew ? 1 : kept);
        return share;
    }

    private double RemoveAndMark(int source, int state)
    {
        var share = 0d;
        for (var k = 0; k < lengths[source]; k++)
        {
            var target = targets[source][k];
            if (target == state)
            {
                share = Remove(source, k);
                k--;
            }
            else
            {
                place[target] = k + 1;
            }
        }

        return share;
    }

    // A hub is the source of thousands that lead to few: going through its long row for each of them would cost the square.
    private double RemoveByPlace(int source, int state)
    {
        if (places[source] is not { } known)
        {
            places[source] = known = new Dictionary<int, int>(lengths[source]);
            for (var k = 0; k < lengths[source]; k++)
            {
                known[targets[source][k]] = k;
            }
        }

        return Remove(source, known[state]);
    }

    private double Remove(int source, int at)
    {
        entries--;
        var (target, share) = (targets[source][at], shares[source][at]);
        var last = --lengths[source];
        (targets[source][at], shares[source][at]) = (targets[source][last], shares[source][last]);
        if (places[source] is { } known)
        {
            known[targets[source][at]] = at;
            known.Remove(target);
        }

        return share;
    }

    private void Append(int source, int target, double share)
    {
        entries++;
        var length = lengths[source]++;
        if (length == targets[source].Length)
        {
            Array.Resize(ref targets[source], Math.Max(4, 2 * length));
            Array.Resize(ref shares[source], Math.Max(4, 2 * length));
        }

        (targets[source][length], shares[source][length]) = (target, share);
        places[source]?.Add(target, length);
        sources[target].Add(source);
        sourceCounts[target]++;
    }
}
