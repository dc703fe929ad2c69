using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The share of each transition, in the order of the edges, with why it is an assumption, if it is; and of those who leave at each vertex.</summary>
internal sealed record FlowShares(decimal[] Shares, AssumptionKind?[] Kinds, decimal[] Leaving)
{
    /// <summary>Reads the shares.</summary>
    /// <param name="flow">The flow of a map or of a part of it.</param>
    /// <param name="whole">The touchpoints of the map where the flow is a part of it; else null.</param>
    public static FlowShares Of(FlowStructure flow, ElementMap<Touchpoint>? whole)
    {
        var edges = flow.Rows.EdgeCount;
        var all = new FlowShares(new decimal[edges], new AssumptionKind?[edges], new decimal[flow.Count]);
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            all.Divide(flow, whole, vertex);
        }

        return all;
    }

    /// <summary>The share of those who leave at one vertex, where nobody asks for all of them.</summary>
    public static decimal LeavingAt(FlowStructure flow, ElementMap<Touchpoint>? whole, int vertex) => DivisionAt(flow, whole, vertex).Rest;

    public FlowMatrix ToMatrix(FlowStructure flow, EntryShares begin)
    {
        var entries = new double[flow.Count];
        foreach (var (vertex, share) in begin.Vertices.Zip(begin.Shares))
        {
            entries[vertex] = (double)share;
        }

        var starts = new int[flow.Count + 1];
        var targets = new List<int>(Shares.Length);
        var shares = new List<double>(Shares.Length);
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            AddRow(flow, vertex, targets, shares);
            starts[vertex + 1] = targets.Count;
        }

        return new FlowMatrix(entries, starts, [.. targets], [.. shares]);
    }

    private static ShareDivision DivisionAt(FlowStructure flow, ElementMap<Touchpoint>? whole, int vertex)
    {
        var (kept, open) = (default(ShareSum), 0);
        var touchpoint = flow.At(vertex);
        foreach (var transition in flow.TransitionsOf(vertex))
        {
            kept = kept.Plus(transition.Share);
            open += transition.Share is null ? 1 : 0;
        }

        var stated = whole is { } everybody ? StatedIn(everybody, touchpoint) : kept;
        return new ShareDivision(stated, kept, open, touchpoint.Exit == true);
    }

    private void Divide(FlowStructure flow, ElementMap<Touchpoint>? whole, int vertex)
    {
        var division = DivisionAt(flow, whole, vertex);
        var edge = flow.Rows.Starts[vertex];
        foreach (var transition in flow.TransitionsOf(vertex))
        {
            Shares[edge] = division.ShareOf(transition.Share);
            Kinds[edge++] = division.KindOf(transition.Share);
        }

        Leaving[vertex] = division.Rest;
    }

    // What the map states for everybody: a persona's view of a touchpoint lacks some of its transitions.
    private static ShareSum StatedIn(ElementMap<Touchpoint> whole, Touchpoint touchpoint)
        => ShareSum.Of(whole[touchpoint.Key]!.Next.Where(transition => whole.Contains(transition.Key)).Select(transition => transition.Share));

    private void AddRow(FlowStructure flow, int vertex, List<int> targets, List<double> shares)
    {
        var (edge, sum) = (flow.Rows.Starts[vertex], 0d);
        var row = shares.Count;
        foreach (var target in flow.Rows.From(vertex))
        {
            if (Shares[edge++] is > 0 and var share)
            {
                targets.Add(target);
                shares.Add((double)share);
            }
        }

        // Where nobody leaves, no rounding may say that a billionth does: a loop without a way out must stay one.
        if (Leaving[vertex] == 0 && shares.Count > row)
        {
            for (var i = row; i < shares.Count - 1; i++)
            {
                sum += shares[i];
            }

            shares[^1] = 1 - sum;
        }
    }
}
