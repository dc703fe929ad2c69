namespace JourneyKit.Graphs.Chain;

/// <summary>
/// Solves for a chain from every vertex of which the journey ends: x = P x + b and v = e + Pᵀ v, component by component,
/// which is linear where there are no loops.
/// </summary>
internal sealed class ChainSolver
{
    private readonly ChainMatrix chain;
    private readonly ComponentOrder order;
    private readonly IComponentSolver[] solvers;
    private readonly double[] scratch;

    public ChainSolver(ChainMatrix chain, EliminationLimits? limits = null)
    {
        this.chain = chain;
        order = ComponentOrder.Of(chain);
        solvers = new IComponentSolver[order.Count];
        var largest = 0;
        for (var component = 0; component < order.Count; component++)
        {
            solvers[component] = SolverOf(component, limits ?? EliminationLimits.Default);
            largest = Math.Max(largest, order[component].Length);
        }

        scratch = new double[largest];
    }

    /// <summary>x = P x + b: what is to come, from what comes at each vertex.</summary>
    public ChainSolution Values(double[] given)
    {
        var values = new double[chain.Count];
        for (var component = 0; component < order.Count; component++)
        {
            var vertices = order[component];
            var local = scratch.AsSpan(0, vertices.Length);
            for (var i = 0; i < local.Length; i++)
            {
                local[i] = given[vertices[i]] + SumOutside(vertices[i], component, values);
            }

            solvers[component].Solve(local);
            for (var i = 0; i < local.Length; i++)
            {
                values[vertices[i]] = local[i];
            }
        }

        return new ChainSolution(values, ResidualOf(values, given));
    }

    /// <summary>v = e + Pᵀ v: expected visits, from the entries.</summary>
    public ChainSolution Visits(double[] entries)
    {
        var visits = entries.ToArray();
        for (var component = order.Count - 1; component >= 0; component--)
        {
            var vertices = order[component];
            var local = scratch.AsSpan(0, vertices.Length);
            for (var i = 0; i < local.Length; i++)
            {
                local[i] = visits[vertices[i]];
            }

            solvers[component].SolveTransposed(local);
            for (var i = 0; i < local.Length; i++)
            {
                visits[vertices[i]] = local[i];
                PassOn(vertices[i], component, local[i], visits);
            }
        }

        return new ChainSolution(visits, ResidualOfVisits(visits, entries));
    }

    /// <summary>
    /// The expected visits to each vertex of those who are there, at least 1: the diagonal of (I − P)⁻¹. Not a number
    /// where it cannot be had.
    /// </summary>
    public double[] VisitsToSelf()
    {
        var visits = new double[chain.Count];
        for (var component = 0; component < order.Count; component++)
        {
            var vertices = order[component];
            var local = solvers[component].VisitsToSelf();
            for (var i = 0; i < vertices.Length; i++)
            {
                visits[vertices[i]] = local?[i] ?? double.NaN;
            }
        }

        return visits;
    }

    private IComponentSolver SolverOf(int component, EliminationLimits limits)
    {
        var vertices = order[component];
        if (vertices.Length > 1)
        {
            var within = chain.Within(order, component);
            return EliminatedComponent.Of(within, limits) as IComponentSolver ?? new IteratedComponent(within);
        }

        var (pivot, leadsToItself) = (chain.Leaving[vertices[0]], false);
        for (var k = chain.Starts[vertices[0]]; k < chain.Starts[vertices[0] + 1]; k++)
        {
            if (chain.Targets[k] == vertices[0])
            {
                leadsToItself = true;
            }
            else
            {
                pivot += chain.Shares[k];
            }
        }

        return leadsToItself ? new SingleState(pivot) : SingleState.Straight;
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
