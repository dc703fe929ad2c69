namespace JourneyKit.Graphs.Chain;

/// <summary>
/// A component with its states eliminated, which solves for any right-hand side: all of them, or all but one, at which the
/// journey ends.
/// </summary>
/// <param name="parts">The states as they were eliminated, one part after the other.</param>
/// <param name="ending">The state at which the journey ends, whatever goes on there; −1 for none.</param>
internal sealed class EliminatedComponent(EliminatedState[][] parts, int ending = -1) : IComponentSolver
{
    private readonly long entries = parts.Sum(part => part.Sum(state => (long)state.Row.At.Length + state.Column.At.Length + 1));

    /// <summary>Eliminates the states of a component; null where that costs more than it may.</summary>
    public static EliminatedComponent? Of(ChainMatrix component, EliminationCost cost)
        => Elimination.Of(component, null, cost) is { } done ? new EliminatedComponent([done.States]) : null;

    public long Solve(Span<double> values)
    {
        var end = ending < 0 ? 0 : values[ending];
        foreach (var part in parts)
        {
            foreach (var (state, pivot, _, column) in part)
            {
                var share = values[state] / pivot;
                for (var k = 0; k < column.At.Length; k++)
                {
                    values[column.At[k]] += column.Values[k] * share;
                }
            }
        }

        // What would come to those who go on from the end is nothing of theirs.
        if (ending >= 0)
        {
            values[ending] = end;
        }

        for (var p = parts.Length - 1; p >= 0; p--)
        {
            for (var i = parts[p].Length - 1; i >= 0; i--)
            {
                var (state, pivot, row, _) = parts[p][i];
                values[state] = (values[state] + Sum(row, values)) / pivot;
            }
        }

        return entries;
    }

    public long SolveTransposed(Span<double> values)
    {
        foreach (var part in parts)
        {
            foreach (var (state, pivot, row, _) in part)
            {
                var share = values[state] / pivot;
                for (var k = 0; k < row.At.Length; k++)
                {
                    values[row.At[k]] += row.Values[k] * share;
                }
            }
        }

        var end = ending < 0 ? 0 : values[ending];
        if (ending >= 0)
        {
            values[ending] = 0;
        }

        for (var p = parts.Length - 1; p >= 0; p--)
        {
            for (var i = parts[p].Length - 1; i >= 0; i--)
            {
                var (state, pivot, _, column) = parts[p][i];
                values[state] = (values[state] + Sum(column, values)) / pivot;
            }
        }

        if (ending >= 0)
        {
            values[ending] = end;
        }

        return entries;
    }

    /// <summary>
    /// The expected visits to each state of those who are there: the diagonal of (I − P)⁻¹, from its entries in the
    /// places of the eliminated rows and columns alone (K. Takahashi, J. Fagan, M. Chen, Formation of a sparse bus
    /// impedance matrix, 1973). All terms are positive here, too.
    /// </summary>
    public double[] VisitsToSelf()
    {
        EliminatedState[] states = [.. parts.SelectMany(part => part).Select(Inside)];
        var position = new int[states.Length + (ending < 0 ? 0 : 1)];
        for (var i = 0; i < states.Length; i++)
        {
            position[states[i].State] = i;
        }

        var visits = new InverseEntries(states, position).Diagonal();
        if (ending >= 0)
        {
            visits[ending] = 1;
        }

        return visits;
    }

    // Nobody comes back from the end.
    private EliminatedState Inside(EliminatedState state) => ending < 0 ? state : state with { Row = Without(state.Row), Column = Without(state.Column) };

    private SparseEntries Without(SparseEntries entries)
    {
        var at = Array.IndexOf(entries.At, ending);
        return at < 0 ? entries : new([.. entries.At[..at], .. entries.At[(at + 1)..]], [.. entries.Values[..at], .. entries.Values[(at + 1)..]]);
    }

    private static double Sum(SparseEntries entries, ReadOnlySpan<double> values)
    {
        var sum = 0d;
        for (var k = 0; k < entries.At.Length; k++)
        {
            sum += entries.Values[k] * values[entries.At[k]];
        }

        return sum;
    }
}
