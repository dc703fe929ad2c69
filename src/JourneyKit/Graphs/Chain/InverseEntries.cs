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

    /// <summary>The diagonal entry of the state at a place of the order; those behind it must be known.</summary>
    public double Next(int order)
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

        return diagonal[state] = visits;

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
