using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Where journeys begin: vertices in the order of the map, each with its share and why that is an assumption, if it is.</summary>
internal sealed record EntryShares(int[] Vertices, decimal[] Shares, AssumptionKind?[] Kinds, decimal Unknown)
{
    private readonly ShareDivision? division;

    private EntryShares(int[] vertices, ShareDivision division, Share?[] shares)
        : this(vertices, [.. shares.Select(division.ShareOf)], [.. shares.Select(division.KindOf)], division.Rest)
    {
        this.division = division;
        if (shares is [null])
        {
            // Every journey begins at the one entry there is: nothing is divided, and nothing assumed.
            Kinds[0] = null;
        }
    }

    public static EntryShares Nowhere { get; } = new([], [], [], 1);

    /// <summary>Whether no touchpoint says that journeys begin there.</summary>
    public bool IsImplied => division is null;

    /// <summary>Whether shares of personas had a part in it.</summary>
    public bool RestsOnPersonas { get; private init; }

    /// <summary>The sum of what is stated of everybody, at most 1.</summary>
    public Fraction ExactStated => division?.ExactStated ?? Fraction.Zero;

    /// <summary>The sum of the shares of everybody, without rounding.</summary>
    public Fraction ExactSum => division is { } stated ? Fraction.One - stated.ExactRest : Vertices.Length == 0 ? Fraction.Zero : Fraction.One;

    /// <summary>Reads the entries of everybody.</summary>
    public static EntryShares Of(FlowStructure flow)
    {
        var (found, sum, open) = (new List<int>(), default(ShareSum), 0);
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            if (flow.At(vertex).Entry is { } entry)
            {
                found.Add(vertex);
                sum = sum.Plus(entry.Share);
                open += entry.Share is null ? 1 : 0;
            }
        }

        if (found.Count == 0)
        {
            return Implied(flow);
        }

        Share?[] shares = [.. found.Select(vertex => flow.At(vertex).Entry!.Value.Share)];
        return new EntryShares([.. found], new ShareDivision(sum, open, leavingIsAWay: false), shares);
    }

    /// <summary>The entries of a persona.</summary>
    public static EntryShares Of(FlowStructure flow, List<int> vertices, PersonaDivision division, bool isAnyStated)
    {
        decimal[] shares = [.. Enumerable.Range(0, vertices.Count).Select(division.ShareOf)];
        AssumptionKind?[] kinds = [.. Enumerable.Range(0, vertices.Count).Select(division.KindOf)];
        if (shares is [1] && !isAnyStated && flow.At(vertices[0]).Entry is { Share: null })
        {
            kinds[0] = null;
        }

        return new EntryShares([.. vertices], shares, kinds, division.Leaving.ToDecimal()) { RestsOnPersonas = division.RestsOnPersonas };
    }

    /// <summary>The entries where none is stated: what nothing leads to, in equal parts.</summary>
    public static EntryShares Implied(FlowStructure flow)
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
        return vertices.Length == 0 ? Nowhere : new EntryShares(
            vertices,
            [.. vertices.Select(_ => 1m / vertices.Length)],
            [.. vertices.Select(_ => (AssumptionKind?)AssumptionKind.ImpliedEntry)],
            0);
    }

    /// <summary>The share of an entry of everybody, without rounding.</summary>
    public Fraction ExactShare(FlowStructure flow, int index)
        => division is { } stated ? stated.ExactShareOf(flow.At(Vertices[index]).Entry!.Value.Share) : Fraction.Of(1, Vertices.Length);
}
