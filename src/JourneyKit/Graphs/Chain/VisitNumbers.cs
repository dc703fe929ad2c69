namespace JourneyKit.Graphs.Chain;

/// <summary>How often journeys come to each vertex until they end.</summary>
/// <param name="Visits">Expected visits per journey; infinite in loops without a way out that journeys come to.</param>
/// <param name="Reach">The share of journeys that come there at least once; not a number where it cannot be had.</param>
/// <param name="Loops">The loops without a way out that journeys come to, their vertices in ascending order.</param>
/// <param name="Residual">How much the visits miss their equation by.</param>
internal sealed record VisitNumbers(double[] Visits, double[] Reach, int[][] Loops, double Residual)
{
    public static VisitNumbers Of(ChainMatrix chain, double[] entries, EliminationLimits? limits = null)
        => Of(new ChainFactors(chain, [], limits), entries);

    public static VisitNumbers Of(ChainFactors factors, double[] entries)
    {
        var (chain, order) = (factors.Chain, factors.Order);
        var isClosed = ClosedLoops.Among(chain, order);
        var ends = new bool[chain.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = !isClosed[order.ComponentOf[i]];
        }

        var solver = factors.Among(ends, component => !isClosed[component]);
        var given = new double[chain.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            given[i] = ends[i] ? entries[i] : 0;
        }

        var solution = solver.Visits(given);
        var (visits, toSelf) = (solution.Values, solver.VisitsToSelf());
        var reach = new double[chain.Count];
        for (var i = 0; i < reach.Length; i++)
        {
            // Rounding may make a hair more than all of them.
            reach[i] = visits[i] > 0 ? Math.Min(visits[i] / toSelf[i], 1) : 0;
        }

        var arriving = ArrivingAt(isClosed, chain, order, visits, entries);
        var loops = new List<int[]>();
        for (var component = 0; component < order.Count; component++)
        {
            if (arriving[component] > 0)
            {
                loops.Add(Fill(order[component], arriving[component], visits, reach));
            }
        }

        loops.Sort((left, right) => left[0].CompareTo(right[0]));
        return new VisitNumbers(visits, reach, [.. loops], solution.Residual);
    }

    // Each journey comes to such a loop at most once, and then to all of it.
    private static int[] Fill(ReadOnlySpan<int> vertices, double arriving, double[] visits, double[] reach)
    {
        var loop = vertices.ToArray();
        Array.Sort(loop);
        foreach (var vertex in loop)
        {
            visits[vertex] = double.PositiveInfinity;
            reach[vertex] = Math.Min(arriving, 1);
        }

        return loop;
    }

    private static double[] ArrivingAt(bool[] isClosed, ChainMatrix chain, ComponentOrder order, double[] visits, double[] entries)
    {
        var arriving = new double[order.Count];
        for (var i = 0; i < chain.Count; i++)
        {
            if (isClosed[order.ComponentOf[i]])
            {
                arriving[order.ComponentOf[i]] += entries[i];
                continue;
            }

            for (var k = chain.Starts[i]; k < chain.Starts[i + 1]; k++)
            {
                if (order.ComponentOf[chain.Targets[k]] is var component && isClosed[component])
                {
                    arriving[component] += chain.Shares[k] * visits[i];
                }
            }
        }

        return arriving;
    }
}
