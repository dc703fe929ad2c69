using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Where journeys begin: vertices in the order of the map, each with its share and why that is an assumption, if it is.</summary>
internal sealed record EntryShares(int[] Vertices, decimal[] Shares, AssumptionKind?[] Kinds, decimal Unknown)
{
    public static EntryShares Of(JourneyMap map, FlowStructure flow)
    {
        var (stated, sum) = (false, default(ShareSum));
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Entry is { } entry)
            {
                (stated, sum) = (true, sum.Plus(entry.Share));
            }
        }

        return stated ? Stated(sum, flow) : Implied(flow);
    }

    private static EntryShares Stated(ShareSum stated, FlowStructure flow)
    {
        var found = new List<int>();
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            if (flow.At(vertex).Entry is not null)
            {
                found.Add(vertex);
            }
        }

        int[] vertices = [.. found];
        if (vertices.Length == 0)
        {
            return new EntryShares([], [], [], 1);
        }

        Share?[] shares = [.. vertices.Select(vertex => flow.At(vertex).Entry!.Value.Share)];
        if (shares is [null] && stated.Total == 0)
        {
            // Every journey begins at the one entry there is: nothing is divided, and nothing assumed.
            return new EntryShares(vertices, [1], [null], 0);
        }

        var division = new ShareDivision(stated, ShareSum.Of(shares), shares.Count(share => share is null), leavingIsAWay: false);
        return new EntryShares(vertices, [.. shares.Select(division.ShareOf)], [.. shares.Select(division.KindOf)], division.Rest);
    }

    private static EntryShares Implied(FlowStructure flow)
    {
        var isLedTo = new bool[flow.Count];
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                isLedTo[target] |= target != vertex;
            }
        }

        int[] vertices = [.. Enumerable.Range(0, flow.Count).Where(vertex => !isLedTo[vertex])];
        return new EntryShares(
            vertices,
            [.. vertices.Select(_ => 1m / vertices.Length)],
            [.. vertices.Select(_ => (AssumptionKind?)AssumptionKind.ImpliedEntry)],
            vertices.Length == 0 ? 1 : 0);
    }
}
