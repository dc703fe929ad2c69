namespace JourneyKit.Graphs.Chain;

/// <summary>
/// A component too entangled to be eliminated: solved by sweeps to and fro (Gauss and Seidel), from below, until nothing
/// changes. Whether that is near enough is for the residual to say.
/// </summary>
internal sealed class IteratedComponent(ChainMatrix component) : IComponentSolver
{
    private const int MostSweeps = 5_000;
    private const double Settled = 1e-15;

    private readonly ChainMatrix transposed = component.Transposed();

    public void Solve(Span<double> values) => Sweep(component, values);

    public void SolveTransposed(Span<double> values) => Sweep(transposed, values);

    public double[]? VisitsToSelf() => null;

    private static void Sweep(ChainMatrix matrix, Span<double> values)
    {
        var given = values.ToArray();
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var change = 0d;
            for (var step = 0; step < given.Length; step++)
            {
                var state = sweep % 2 == 0 ? step : given.Length - 1 - step;
                var better = Next(matrix, state, given[state], values);
                if (better > 0)
                {
                    change = Math.Max(change, Math.Abs(better - values[state]) / better);
                }

                values[state] = better;
            }

            if (change <= Settled)
            {
                return;
            }
        }
    }

    private static double Next(ChainMatrix matrix, int state, double given, ReadOnlySpan<double> values)
    {
        var (sum, self) = (given, 0d);
        for (var k = matrix.Starts[state]; k < matrix.Starts[state + 1]; k++)
        {
            if (matrix.Targets[k] == state)
            {
                self += matrix.Shares[k];
            }
            else
            {
                sum += matrix.Shares[k] * values[matrix.Targets[k]];
            }
        }

        return sum / (1 - self);
    }
}
