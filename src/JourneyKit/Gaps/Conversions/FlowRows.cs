namespace JourneyKit.Gaps.Conversions;

/// <summary>A flow as a row of ways for each vertex, to which vertices can be added.</summary>
internal sealed class FlowRows
{
    private readonly List<(int Target, double Share)[]> ways = [];
    private readonly List<double> leaving = [];
    private readonly List<double> entries;

    private FlowRows(IEnumerable<double> entries) => this.entries = [.. entries];

    public int Count => ways.Count;

    /// <summary>The rows of one map. What only the other map has is taken from there: no journey comes there in this one.</summary>
    public static FlowRows Of(JoinedSide mine, JoinedSide other, int count)
    {
        var rows = new FlowRows(mine.Entries(count));
        for (var vertex = 0; vertex < count; vertex++)
        {
            var side = mine.Has(vertex) || !other.Has(vertex) ? mine : other;
            rows.ways.Add([.. side.From(vertex)]);
            rows.leaving.Add(side.Leaving(vertex));
        }

        return rows;
    }

    /// <summary>The ways out of a vertex; the same target may come more than once.</summary>
    public (int Target, double Share)[] From(int vertex) => ways[vertex];

    public double Leaving(int vertex) => leaving[vertex];

    public double[] Entries() => [.. entries];

    public double[] Leaving() => [.. leaving];

    /// <summary>The vertices where journeys begin, with the share of all that begin there.</summary>
    public IEnumerable<(int Target, double Share)> Begin() => Enumerable.Range(0, entries.Count).Where(vertex => entries[vertex] > 0).Select(vertex => (vertex, entries[vertex]));

    public void Add(IEnumerable<(int Target, double Share)> row, double leaves)
    {
        ways.Add([.. row]);
        leaving.Add(leaves);
        entries.Add(0);
    }

    public void Set(int vertex, IEnumerable<(int Target, double Share)> row, double leaves) => (ways[vertex], leaving[vertex]) = ([.. row], leaves);

    public void Begin(IEnumerable<(int Target, double Share)> row)
    {
        for (var vertex = 0; vertex < entries.Count; vertex++)
        {
            entries[vertex] = 0;
        }

        foreach (var (target, share) in row)
        {
            entries[target] += share;
        }
    }
}
