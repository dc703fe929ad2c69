namespace JourneyKit.Graphs.Chain;

/// <summary>
/// The rows of the states that are left when nearly every one of them leads to nearly every other: as a full square, in
/// which a whole row is added at once. The same sums of positive terms as in <see cref="WorkingRows"/>.
/// </summary>
internal sealed class DenseRows(int[] states, double[] square, double[] outflow)
{
    private int gone;

    /// <summary>What the elimination of so many of them costs, in entries that are changed.</summary>
    public static long WorkOf(long count, long eliminated)
    {
        var left = count - eliminated;
        return ((count * (count + 1) * ((2 * count) + 1)) - (left * (left + 1) * ((2 * left) + 1))) / 6;
    }

    /// <summary>Takes the next state out, in the order in which the states were given.</summary>
    public EliminatedState EliminateNext()
    {
        var (size, state) = (states.Length, gone++);
        var given = square.AsSpan((state * size) + gone, size - gone);
        var pivot = outflow[state];
        foreach (var share in given)
        {
            pivot += share;
        }

        var column = new double[size - gone];
        for (var source = gone; source < size; source++)
        {
            var share = square[(source * size) + state];
            column[source - gone] = share;
            if (share > 0)
            {
                var factor = share / pivot;
                outflow[source] += factor * outflow[state];
                DenseVector.AddTimes(square.AsSpan((source * size) + gone, size - gone), given, factor);
            }
        }

        return new EliminatedState(states[state], pivot, Sparse(given), Sparse(column));
    }

    /// <summary>The chain among the states that are left, numbered by their places there.</summary>
    public ChainMatrix Left()
    {
        var count = states.Length - gone;
        var (starts, targets, shares) = (new int[count + 1], new List<int>(), new List<double>());
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
            {
                if (from != to && square[((gone + from) * states.Length) + gone + to] is > 0 and var share)
                {
                    targets.Add(to);
                    shares.Add(share);
                }
            }

            starts[from + 1] = targets.Count;
        }

        return ChainMatrix.Of(new FlowMatrix(new double[count], starts, [.. targets], [.. shares], outflow[gone..]));
    }

    private SparseEntries Sparse(ReadOnlySpan<double> shares)
    {
        var count = shares.Length - shares.Count(0d);
        var entries = new SparseEntries(new int[count], new double[count]);
        for (var (i, found) = (0, 0); i < shares.Length; i++)
        {
            if (shares[i] != 0)
            {
                (entries.At[found], entries.Values[found]) = (states[gone + i], shares[i]);
                found++;
            }
        }

        return entries;
    }
}
