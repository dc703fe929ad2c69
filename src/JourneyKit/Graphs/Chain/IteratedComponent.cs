namespace JourneyKit.Graphs.Chain;

/// <summary>
/// A component too entangled to be eliminated: solved by sweeps to and fro (Gauss and Seidel), from below, until nothing
/// changes. Whether that is near enough is for the residual to say.
/// </summary>
internal sealed class IteratedComponent(ChainMatrix component) : IComponentSolver
{
    private const long MostSweeps = 5_000;
    private const long LeastSweeps = 200;
    private const long MostWork = 200_000_000;
    private const double Settled = 1e-15;

    private readonly ChainMatrix transposed = component.Transposed();
    private readonly double[] pivots = PivotsOf(component);

    public long Solve(Span<double> values) => Sweep(component, pivots, values);

    public long SolveTransposed(Span<double> values) => Sweep(transposed, pivots, values);

    public double[]? VisitsToSelf() => null;

    // What leaves a state for others, added up: 1 minus what stays would lose its digits where nearly all stay.
    private static double[] PivotsOf(ChainMatrix component)
    {
        var leaving = component.Leaving.ToArray();
        for (var state = 0; state < leaving.Length; state++)
        {
            for (var k = component.Starts[state]; k < component.Starts[state + 1]; k++)
            {
                leaving[state] += component.Targets[k] == state ? 0 : component.Shares[k];
            }
        }

        return leaving;
    }

    private static long Sweep(ChainMatrix matrix, double[] pivots, Span<double> values)
    {
        var given = values.ToArray();
        var most = Math.Clamp(MostWork / matrix.Targets.Length, LeastSweeps, MostSweeps);
        for (var sweep = 0; sweep < most; sweep++)
        {
            var change = 0d;
            for (var step = 0; step < given.Length; step++)
            {
                var state = sweep % 2 == 0 ? step : given.Length - 1 - step;
                var better = Next(matrix, state, given[state], values) / pivots[state];
                if (better > 0)
                {
                    change = Math.Max(change, Math.Abs(better - values[state]) / better);
                }

                values[state] = better;
            }

            if (change <= Settled)
            {
                return (sweep + 1L) * matrix.Targets.Length;
            }
        }

        return most * matrix.Targets.Length;
    }

    private static double Next(ChainMatrix matrix, int state, double given, ReadOnlySpan<double> values)
    {
        var sum = given;
        for (var k = matrix.Starts[state]; k < matrix.Starts[state + 1]; k++)
        {
            if (matrix.Targets[k] != state)
            {
                sum += matrix.Shares[k] * values[matrix.Targets[k]];
            }
        }

        return sum;
    }
}
