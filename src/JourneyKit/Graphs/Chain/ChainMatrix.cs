namespace JourneyKit.Graphs.Chain;

/// <summary>
/// The transitions of an absorbing Markov chain in compressed rows, with what leaves at each vertex kept beside them:
/// a share that is stated is never computed back from 1.
/// </summary>
internal sealed class ChainMatrix
{
    private ChainMatrix(int[] starts, int[] targets, double[] shares, double[] leaving)
    {
        Starts = starts;
        Targets = targets;
        Shares = shares;
        Leaving = leaving;
    }

    public int Count => Leaving.Length;

    public int[] Starts { get; }

    public int[] Targets { get; }

    public double[] Shares { get; }

    /// <summary>The share of those at a vertex who leave the chain there.</summary>
    public double[] Leaving { get; }

    /// <summary>The chain of a flow; shares of 0 are no transitions.</summary>
    public static ChainMatrix Of(FlowMatrix flow)
    {
        var starts = new int[flow.Count + 1];
        var (targets, shares) = (new int[flow.Targets.Length], new double[flow.Targets.Length]);
        for (var i = 0; i < flow.Count; i++)
        {
            var at = starts[i];
            for (var k = flow.Starts[i]; k < flow.Starts[i + 1]; k++)
            {
                if (flow.Shares[k] > 0)
                {
                    (targets[at], shares[at]) = (flow.Targets[k], flow.Shares[k]);
                    at++;
                }
            }

            starts[i + 1] = at;
        }

        return new ChainMatrix(starts, targets[..starts[^1]], shares[..starts[^1]], flow.Leaving);
    }

    /// <summary>
    /// The chain among the vertices that are kept: who goes to another leaves. The journey ends at
    /// <paramref name="ending"/> (−1 for nowhere), whatever goes on there.
    /// </summary>
    public ChainMatrix Among(ReadOnlySpan<bool> kept, int ending = -1)
    {
        var starts = new int[Count + 1];
        var targets = new int[Targets.Length];
        var shares = new double[Shares.Length];
        var leaving = new double[Count];
        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            starts[i] = at;
            if (!kept[i] || i == ending)
            {
                leaving[i] = 1;
                continue;
            }

            leaving[i] = Leaving[i];
            for (var k = Starts[i]; k < Starts[i + 1]; k++)
            {
                if (kept[Targets[k]])
                {
                    (targets[at], shares[at]) = (Targets[k], Shares[k]);
                    at++;
                }
                else
                {
                    leaving[i] += Shares[k];
                }
            }
        }

        starts[Count] = at;
        return new ChainMatrix(starts, targets[..at], shares[..at], leaving);
    }

    /// <summary>The chain in which journeys end as soon as they come to one of some vertices.</summary>
    public ChainMatrix Until(ReadOnlySpan<bool> ends)
    {
        var starts = new int[Count + 1];
        var (targets, shares, leaving) = (new int[Targets.Length], new double[Shares.Length], new double[Count]);
        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            starts[i] = at;
            leaving[i] = ends[i] ? 1 : Leaving[i];
            for (var k = Starts[i]; k < Starts[i + 1] && !ends[i]; k++)
            {
                (targets[at], shares[at]) = (Targets[k], Shares[k]);
                at++;
            }
        }

        starts[Count] = at;
        return new ChainMatrix(starts, targets[..at], shares[..at], leaving);
    }

    /// <summary>The chain within one component, its vertices numbered by their places there: who goes elsewhere leaves.</summary>
    public ChainMatrix Within(ComponentOrder order, int component)
    {
        var vertices = order[component];
        var starts = new int[vertices.Length + 1];
        var leaving = new double[vertices.Length];
        var (targets, shares) = (new List<int>(), new List<double>());
        for (var i = 0; i < vertices.Length; i++)
        {
            leaving[i] = Leaving[vertices[i]];
            for (var k = Starts[vertices[i]]; k < Starts[vertices[i] + 1]; k++)
            {
                if (order.ComponentOf[Targets[k]] == component)
                {
                    targets.Add(order.PlaceOf[Targets[k]]);
                    shares.Add(Shares[k]);
                }
                else
                {
                    leaving[i] += Shares[k];
                }
            }

            starts[i + 1] = targets.Count;
        }

        return new ChainMatrix(starts, [.. targets], [.. shares], leaving);
    }

    /// <summary>The same transitions by the vertex that they lead to.</summary>
    public ChainMatrix Transposed()
    {
        var starts = new int[Count + 1];
        foreach (var target in Targets)
        {
            starts[target + 1]++;
        }

        for (var i = 0; i < Count; i++)
        {
            starts[i + 1] += starts[i];
        }

        var (next, targets, shares) = (starts.ToArray(), new int[Targets.Length], new double[Targets.Length]);
        for (var i = 0; i < Count; i++)
        {
            for (var k = Starts[i]; k < Starts[i + 1]; k++)
            {
                var at = next[Targets[k]]++;
                (targets[at], shares[at]) = (i, Shares[k]);
            }
        }

        return new ChainMatrix(starts, targets, shares, Leaving);
    }
}
