namespace JourneyKit.Graphs.Chain;

/// <summary>A component of one state, which those who are there leave at once or after some rounds of its own.</summary>
internal sealed class SingleState(double pivot) : IComponentSolver
{
    /// <summary>The state of all vertices that do not lead to themselves.</summary>
    public static SingleState Straight { get; } = new(1);

    public long Solve(Span<double> values)
    {
        values[0] /= pivot;
        return 1;
    }

    public long SolveTransposed(Span<double> values) => Solve(values);

    public double[] VisitsToSelf() => [1 / pivot];
}
