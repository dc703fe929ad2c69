namespace JourneyKit.Graphs.Chain;

/// <summary>A component with its states eliminated, which solves for any right-hand side.</summary>
internal sealed class EliminatedComponent : IComponentSolver
{
    private readonly EliminatedState[] states;

    private EliminatedComponent(EliminatedState[] states) => this.states = states;

    /// <summary>Eliminates the states of a component; null where that costs more than it may.</summary>
    public static EliminatedComponent? Of(ChainMatrix component, EliminationLimits limits)
    {
        var rows = new WorkingRows(component);
        var eliminated = new EliminatedState[component.Count];
        var entries = 0L;
        for (var i = 0; i < eliminated.Length; i++)
        {
            eliminated[i] = rows.EliminateNext();
            entries += eliminated[i].Row.At.Length + eliminated[i].Column.At.Length;
            if (entries > limits.Entries || rows.Work > limits.Work)
            {
                return null;
            }
        }

        return new EliminatedComponent(eliminated);
    }

    public void Solve(Span<double> values)
    {
        foreach (var (state, pivot, _, column) in states)
        {
            var part = values[state] / pivot;
            for (var k = 0; k < column.At.Length; k++)
            {
                values[column.At[k]] += column.Values[k] * part;
            }
        }

        for (var i = states.Length - 1; i >= 0; i--)
        {
            var (state, pivot, row, _) = states[i];
            values[state] = (values[state] + Sum(row, values)) / pivot;
        }
    }

    public void SolveTransposed(Span<double> values)
    {
        foreach (var (state, pivot, row, _) in states)
        {
            var part = values[state] / pivot;
            for (var k = 0; k < row.At.Length; k++)
            {
                values[row.At[k]] += row.Values[k] * part;
            }
        }

        for (var i = states.Length - 1; i >= 0; i--)
        {
            var (state, pivot, _, column) = states[i];
            values[state] = (values[state] + Sum(column, values)) / pivot;
        }
    }

    /// <summary>
    /// The expected visits to each state of those who are there: the diagonal of (I − P)⁻¹, from its entries in the
    /// places of the eliminated rows and columns alone (K. Takahashi, J. Fagan, M. Chen, Formation of a sparse bus
    /// impedance matrix, 1973). All terms are positive here, too.
    /// </summary>
    public double[] VisitsToSelf()
    {
        var visits = new double[states.Length];
        var position = new int[states.Length];
        for (var i = 0; i < states.Length; i++)
        {
            position[states[i].State] = i;
        }

        var known = new InverseEntries(states, position);
        for (var i = states.Length - 1; i >= 0; i--)
        {
            visits[states[i].State] = known.Next(i);
        }

        return visits;
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
