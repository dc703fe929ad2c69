namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Where the items of a grid stand: the flow and the swimlanes share it.</summary>
internal sealed class GridLayout
{
    private const int MostSweeps = 4;

    private int[] ranks = [];

    private GridLayout(GridSource source, int[] columns, int[] stageStarts)
    {
        (Source, ColumnOf, StageStarts) = (source, columns, stageStarts);
        Forward = [.. source.Links.Where(link => columns[link.From] < columns[link.To])];
        Backward = [.. source.Links.Where(link => columns[link.From] >= columns[link.To])];
        Strands = [.. Forward.Select(link => new Strand(link.From, link.To, columns[link.From], columns[link.To], link.Weight))];
        RowOf = [.. source.Items.Select(item => item.Row)];
        SlotOf = Slots(Enumerable.Range(0, columns.Length));
        Order = [.. Enumerable.Range(0, source.Rows.Count)];
    }

    public GridSource Source { get; }

    /// <summary>The column of each item.</summary>
    public IReadOnlyList<int> ColumnOf { get; }

    /// <summary>The first column of each stage, and at the end how many columns there are.</summary>
    public IReadOnlyList<int> StageStarts { get; }

    public int Columns => StageStarts[^1];

    /// <summary>The row of each item, in the order of the document.</summary>
    public IReadOnlyList<int> RowOf { get; }

    /// <summary>Which of those that share its row and column an item is, from 0 at the top.</summary>
    public IReadOnlyList<int> SlotOf { get; private set; }

    /// <summary>The rows from the top to the bottom.</summary>
    public IReadOnlyList<int> Order { get; private set; }

    /// <summary>The links to later columns.</summary>
    public IReadOnlyList<GridLink> Forward { get; }

    /// <summary>The links to the same or an earlier column.</summary>
    public IReadOnlyList<GridLink> Backward { get; }

    /// <summary>The forward links as lines.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>Lays out what stands on a grid.</summary>
    public static GridLayout Of(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (columns, starts) = SubColumns.Find(source);
        var layout = new GridLayout(source, columns, starts);
        layout.OrderRows();

        // Another order inside the cells may call for another order of the rows.
        for (var sweep = 0; sweep < MostSweeps && layout.OrderSlots(); sweep++)
        {
            layout.OrderRows();
        }

        layout.ranks = RanksOf(layout.Order);
        return layout;
    }

    /// <summary>The row of an item counted from the top.</summary>
    public int Rank(int item) => ranks[RowOf[item]];

    /// <summary>How far down each item stands, with rows in an order: whole numbers are rows.</summary>
    public double[] Heights(IReadOnlyList<int> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var (rank, offsets) = (RanksOf(order), Offsets());
        return [.. RowOf.Select((row, item) => rank[row] + offsets[item])];
    }

    private static int[] RanksOf(IReadOnlyList<int> order)
    {
        var found = new int[order.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[order[i]] = i;
        }

        return found;
    }

    private void OrderRows()
    {
        var rows = Source.Rows;
        if (rows.Count < 2 || Strands.Count == 0)
        {
            return;
        }

        var visits = new double[rows.Count];
        for (var item = 0; item < Source.Items.Count; item++)
        {
            visits[RowOf[item]] += Source.Chain.IsComputed ? Source.Items[item].Touchpoints.Sum(touchpoint => Source.Chain.Touchpoints[touchpoint.Key]?.Visits ?? 0) : 0;
        }

        var most = visits.Max();
        var alone = Enumerable.Range(0, rows.Count).FirstOrDefault(row => rows[row].IsAlone, -1);
        Order = new RowOrder(RowOf, Offsets(), Strands, rows.Count, most > 0 ? Array.IndexOf(visits, most) : -1, alone).Find();
    }

    // Those of one cell by the mean height of what leads to them and what they lead to, where that crosses or climbs less. Whether anything moved.
    private bool OrderSlots()
    {
        var heights = Heights(Order);
        var (sums, counts) = (new double[heights.Length], new int[heights.Length]);
        foreach (var strand in Strands)
        {
            sums[strand.From] += heights[strand.To];
            sums[strand.To] += heights[strand.From];
            counts[strand.From]++;
            counts[strand.To]++;
        }

        var (before, crossings) = (SlotOf, new Crossings(Strands));
        SlotOf = Slots(Enumerable.Range(0, heights.Length).OrderBy(item => counts[item] == 0 ? heights[item] : sums[item] / counts[item]));
        var after = Heights(Order);
        if ((crossings.Count(after), Math.Round(crossings.Climb(after), 9, MidpointRounding.AwayFromZero)).CompareTo((crossings.Count(heights), Math.Round(crossings.Climb(heights), 9, MidpointRounding.AwayFromZero))) < 0)
        {
            return true;
        }

        SlotOf = before;
        return false;
    }

    private int[] Slots(IEnumerable<int> items)
    {
        var (slots, used) = (new int[ColumnOf.Count], new Dictionary<(int, int), int>());
        foreach (var item in items)
        {
            var cell = (RowOf[item], ColumnOf[item]);
            slots[item] = used.GetValueOrDefault(cell);
            used[cell] = slots[item] + 1;
        }

        return slots;
    }

    private double[] Offsets()
    {
        var counts = Enumerable.Range(0, RowOf.Count).GroupBy(item => (RowOf[item], ColumnOf[item])).ToDictionary(group => group.Key, group => group.Count());
        return [.. SlotOf.Select((slot, item) => (double)slot / counts[(RowOf[item], ColumnOf[item])])];
    }
}
