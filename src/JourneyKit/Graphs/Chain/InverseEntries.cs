namespace JourneyKit.Graphs.Chain;

/// <summary>
/// Entries of Z = (I − P)⁻¹ of a component in the places that elimination filled, found from the last state to the first:
/// Z(j, s) for the states j of the row of s, Z(s, i) for the states i of its column, and Z(s, s).
/// </summary>
internal sealed class InverseEntries(EliminatedState[] states, int[] position)
{
    private readonly double[][] fromRow = new double[states.Length][];
    private readonly double[][] toColumn = new double[states.Length][];
    private readonly double[] diagonal = new double[position.Length];
    private readonly double[] spread = new double[position.Length];

    /// <summary>The diagonal entries of all states, by their numbers.</summary>
    public double[] Diagonal()
    {
        var dense = DenseInverse.SizeFor(states);
        TakeDense(dense);
        for (var order = states.Length - dense - 1; order >= 0; order--)
        {
            Next(order);
        }

        return diagonal;
    }

    // The last states stand in the square from the last to the first.
    private void TakeDense(int size)
    {
        var inverse = new DenseInverse(size);
        var (row, column) = (new double[size], new double[size]);
        for (var place = 0; place < size; place++)
        {
            var state = states[^(place + 1)];
            Fill(row, state.Row);
            Fill(column, state.Column);
            diagonal[state.State] = inverse.Add(state.Pivot, row, column);
            fromRow[states.Length - 1 - place] = Array.ConvertAll(state.Row.At, from => inverse[PlaceOf(from), place]);
            toColumn[states.Length - 1 - place] = Array.ConvertAll(state.Column.At, to => inverse[place, PlaceOf(to)]);
        }

        int PlaceOf(int state) => states.Length - 1 - position[state];

        void Fill(double[] values, SparseEntries entries)
        {
            Array.Clear(values);
            for (var k = 0; k < entries.At.Length; k++)
            {
                values[PlaceOf(entries.At[k])] = entries.Values[k];
            }
        }
    }

    // The state at a place of the order, from those behind it.
    private void Next(int order)
    {
        var (state, pivot, row, column) = states[order];
        var into = fromRow[order] = new double[row.At.Length];
        var outOf = toColumn[order] = new double[column.At.Length];

        // Of two states the one that was eliminated first holds the entry, so each pair is met once.
        for (var r = 0; r < row.At.Length; r++)
        {
            var (from, at) = (row.At[r], position[row.At[r]]);
            Spread(states[at].Column.At, toColumn[at]);
            for (var c = 0; c < column.At.Length; c++)
            {
                var to = column.At[c];
                if (position[to] >= at)
                {
                    Add(r, c, to == from ? diagonal[from] : spread[to]);
                }
            }
        }

        for (var c = 0; c < column.At.Length; c++)
        {
            var at = position[column.At[c]];
            Spread(states[at].Row.At, fromRow[at]);
            for (var r = 0; r < row.At.Length; r++)
            {
                if (position[row.At[r]] > at)
                {
                    Add(r, c, spread[row.At[r]]);
                }
            }
        }

        var visits = 1 / pivot;
        for (var r = 0; r < into.Length; r++)
        {
            visits += row.Values[r] / pivot * into[r];
        }

        diagonal[state] = visits;

        void Add(int r, int c, double entry)
        {
            into[r] += entry * column.Values[c] / pivot;
            outOf[c] += row.Values[r] / pivot * entry;
        }
    }

    private void Spread(int[] at, double[] values)
    {
        for (var k = 0; k < at.Length; k++)
        {
            spread[at[k]] = values[k];
        }
    }
}
