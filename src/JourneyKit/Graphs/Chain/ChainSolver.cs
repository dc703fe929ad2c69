namespace JourneyKit.Graphs.Chain;

/// <summary>
/// Solves for a chain from every vertex of which the journey ends: x = P x + b and v = e + Pᵀ v, component by component,
/// which is linear where there are no loops.
/// </summary>
internal sealed class ChainSolver
{
    private readonly ChainMatrix chain;
    private readonly ComponentOrder order;
    private readonly Func<int, IComponentSolver?> solverOf;

    /// <summary>Takes up a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="order">Its components, or unions of them.</param>
    /// <param name="solverOf">What solves for a component; null for one that nothing is asked of.</param>
    public ChainSolver(ChainMatrix chain, ComponentOrder order, Func<int, IComponentSolver?> solverOf)
    {
        this.chain = chain;
        this.order = order;
        this.solverOf = solverOf;
    }

    /// <summary>x = P x + b: what is to come, from what comes at each vertex.</summary>
    public ChainSolution Values(double[] given)
    {
        var values = new double[chain.Count];
        var (scratch, cost) = (new double[order.Largest], (long)chain.Targets.Length);
        for (var component = 0; component < order.Count; component++)
        {
            if (solverOf(component) is not { } solver)
            {
                continue;
            }

            var vertices = order[component];
            var local = scratch.AsSpan(0, vertices.Length);
            for (var i = 0; i < local.Length; i++)
            {
                local[i] = given[vertices[i]] + SumOutside(vertices[i], component, values);
            }

            cost += solver.Solve(local);
            for (var i = 0; i < local.Length; i++)
            {
                values[vertices[i]] = local[i];
            }
        }

        return new ChainSolution(values, ResidualOf(values, given), cost);
    }

    /// <summary>v = e + Pᵀ v: expected visits, from the entries.</summary>
    public ChainSolution Visits(double[] entries)
    {
        var visits = entries.ToArray();
        var (scratch, cost) = (new double[order.Largest], (long)chain.Targets.Length);
        for (var component = order.Count - 1; component >= 0; component--)
        {
            if (solverOf(component) is not { } solver)
            {
                continue;
            }

            var vertices = order[component];
            var local = scratch.AsSpan(0, vertices.Length);
            for (var i = 0; i < local.Length; i++)
            {
                local[i] = visits[vertices[i]];
            }

            cost += solver.SolveTransposed(local);
            for (var i = 0; i < local.Length; i++)
            {
                visits[vertices[i]] = local[i];
                PassOn(vertices[i], component, local[i], visits);
            }
        }

        return new ChainSolution(visits, ResidualOfVisits(visits, entries), cost);
    }

    /// <summary>
    /// The expected visits to each vertex of those who are there, at least 1: the diagonal of (I − P)⁻¹. Not a number
    /// where it cannot be had, 0 where nothing is asked.
    /// </summary>
    public double[] VisitsToSelf()
    {
        var visits = new double[chain.Count];
        for (var component = 0; component < order.Count; component++)
        {
            if (solverOf(component) is not { } solver)
            {
                continue;
            }

            var vertices = order[component];
            var local = solver.VisitsToSelf();
            for (var i = 0; i < vertices.Length; i++)
            {
                visits[vertices[i]] = local?[i] ?? double.NaN;
            }
        }

        return visits;
    }

    private double SumOutside(int vertex, int component, double[] values)
    {
        var sum = 0d;
        for (var k = chain.Starts[vertex]; k < chain.Starts[vertex + 1]; k++)
        {
            if (order.ComponentOf[chain.Targets[k]] != component)
            {
                sum += chain.Shares[k] * values[chain.Targets[k]];
            }
        }

        return sum;
    }

    private void PassOn(int vertex, int component, double visits, double[] all)
    {
        for (var k = chain.Starts[vertex]; k < chain.Starts[vertex + 1]; k++)
        {
            if (order.ComponentOf[chain.Targets[k]] != component)
            {
                all[chain.Targets[k]] += chain.Shares[k] * visits;
            }
        }
    }

    private double ResidualOf(double[] values, double[] given)
    {
        var most = 0d;
        for (var i = 0; i < values.Length; i++)
        {
            var sum = given[i];
            for (var k = chain.Starts[i]; k < chain.Starts[i + 1]; k++)
            {
                sum += chain.Shares[k] * values[chain.Targets[k]];
            }

            most = Worse(most, values[i], sum);
        }

        return most;
    }

    private double ResidualOfVisits(double[] visits, double[] entries)
    {
        var sums = entries.ToArray();
        for (var i = 0; i < visits.Length; i++)
        {
            for (var k = chain.Starts[i]; k < chain.Starts[i + 1]; k++)
            {
                sums[chain.Targets[k]] += chain.Shares[k] * visits[i];
            }
        }

        var most = 0d;
        for (var i = 0; i < visits.Length; i++)
        {
            most = Worse(most, visits[i], sums[i]);
        }

        return most;
    }

    // What is no number makes the whole no number; what is smaller than numbers can be told apart is nothing.
    private static double Worse(double most, double value, double sum)
    {
        var miss = Math.Abs(value - sum) / (Math.Abs(value) + Math.Abs(sum));
        return value == sum || (miss > 0 && Math.Abs(value) + Math.Abs(sum) < 1e-290) ? most : Math.Max(most, miss);
    }
}
