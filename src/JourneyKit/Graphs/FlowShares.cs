namespace JourneyKit.Graphs;

/// <summary>
/// The share of each transition, in the order of the edges, with why it is an assumption, if it is; and of those who leave
/// at each vertex, once more as a number for computation.
/// </summary>
internal sealed record FlowShares(decimal[] Shares, AssumptionKind?[] Kinds, decimal[] Leaving, double[] LeavingNumbers)
{
    /// <summary>Reads the shares of everybody.</summary>
    public static FlowShares Of(FlowStructure flow)
    {
        var all = For(flow);
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            var division = DivisionAt(flow, vertex);
            var edge = flow.Rows.Starts[vertex];
            foreach (var transition in flow.TransitionsOf(vertex))
            {
                all.Shares[edge] = division.ShareOf(transition.Share);
                all.Kinds[edge++] = division.KindOf(transition.Share);
            }

            all.Leaving[vertex] = division.Rest;
            all.LeavingNumbers[vertex] = division.RestNumber;
        }

        return all;
    }

    /// <summary>Room for the shares of a flow.</summary>
    public static FlowShares For(FlowStructure flow)
        => new(new decimal[flow.Rows.EdgeCount], new AssumptionKind?[flow.Rows.EdgeCount], new decimal[flow.Count], new double[flow.Count]);

    /// <summary>How the shares out of one vertex are read for everybody.</summary>
    public static ShareDivision DivisionAt(FlowStructure flow, int vertex)
    {
        var (stated, open) = (default(ShareSum), 0);
        foreach (var transition in flow.TransitionsOf(vertex))
        {
            stated = stated.Plus(transition.Share);
            open += transition.Share is null ? 1 : 0;
        }

        return new ShareDivision(stated, open, flow.At(vertex).Exit == true);
    }

    /// <summary>Whether shares of personas had a part in it.</summary>
    public bool RestsOnPersonas { get; private set; }

    /// <summary>Takes over what is read for a persona at a vertex.</summary>
    public void Take(FlowStructure flow, int vertex, PersonaDivision division)
    {
        for (var (i, edge) = (0, flow.Rows.Starts[vertex]); edge < flow.Rows.Starts[vertex + 1]; i++, edge++)
        {
            Shares[edge] = division.ShareOf(i);
            Kinds[edge] = division.KindOf(i);
        }

        Leaving[vertex] = division.Leaving.ToDecimal();
        LeavingNumbers[vertex] = division.Leaving.ToDouble();
        RestsOnPersonas |= division.RestsOnPersonas;
    }

    /// <summary>Takes over what is read for everybody at a vertex, whose transitions are the same.</summary>
    public void Take(FlowStructure flow, int vertex, FlowShares everybody, int firstEdge, int at)
    {
        var (edge, count) = (flow.Rows.Starts[vertex], flow.Rows.From(vertex).Length);
        Array.Copy(everybody.Shares, firstEdge, Shares, edge, count);
        Array.Copy(everybody.Kinds, firstEdge, Kinds, edge, count);
        Leaving[vertex] = everybody.Leaving[at];
        LeavingNumbers[vertex] = everybody.LeavingNumbers[at];
    }

    public FlowMatrix ToMatrix(FlowStructure flow, EntryShares begin)
    {
        var entries = new double[flow.Count];
        for (var i = 0; i < begin.Vertices.Length; i++)
        {
            entries[begin.Vertices[i]] = FlowMatrix.Number(begin.Shares[i], flow.At(begin.Vertices[i]).Entry?.Share);
        }

        var starts = new int[flow.Count + 1];
        var targets = new List<int>(Shares.Length);
        var shares = new List<double>(Shares.Length);
        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                if (Shares[edge] > 0)
                {
                    targets.Add(target);
                    shares.Add(FlowMatrix.Number(Shares[edge], flow.Transitions[edge].Share));
                }

                edge++;
            }

            starts[vertex + 1] = targets.Count;
        }

        return new FlowMatrix(entries, starts, [.. targets], [.. shares], LeavingNumbers);
    }
}
