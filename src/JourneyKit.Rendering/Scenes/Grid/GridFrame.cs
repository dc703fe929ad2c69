using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>The heights of a grid, its stage bars, its rows and their names.</summary>
internal sealed class GridFrame
{
    private const double RowPadding = 12;
    private const double BetweenSlots = 10;
    private const double RowNameWidth = 80;
    private const double RowNameLine = 14;
    private const double StageLine = 18;
    private const double LaneGap = 9;
    private const double LaneClear = 12;

    private readonly GridLayout layout;
    private readonly GridColumns columns;
    private readonly GridSizes[] sizes;
    private readonly double[] tops;
    private readonly double[] rowTops;
    private readonly double[] rowHeights;
    private readonly double[] lanes;
    private readonly TextBlock[] rowNames;
    private readonly TextBlock[] stageNames;
    private readonly double top;

    /// <summary>Finds all heights.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="columns">Where its columns stand.</param>
    /// <param name="sizes">How much room each item takes.</param>
    /// <param name="lanes">The level stretches below items, the inner ones first.</param>
    /// <param name="top">Where the stage bars stand, in px.</param>
    public GridFrame(GridLayout layout, GridColumns columns, GridSizes[] sizes, IReadOnlyList<GridLane> lanes, double top)
    {
        (this.layout, this.columns, this.sizes, this.top) = (layout, columns, sizes, top);
        stageNames = [.. layout.Source.Stages.Select((name, stage) => TextFlow.Balance(name, Fonts.SmallStage, StageWidth(stage) - 4, 3))];
        rowNames = [.. layout.Source.Rows.Select(row => TextFlow.Balance(row.Name, Fonts.BodyBold, RowNameWidth, 4))];
        tops = RelativeTops();
        this.lanes = new double[lanes.Count];
        PlaceLanes(lanes);
        rowHeights = [.. rowNames.Select((name, row) => Height(name, row, lanes))];
        rowTops = new double[rowHeights.Length];
        var y = HeadBottom;
        foreach (var row in layout.Order)
        {
            (rowTops[row], y) = (y, y + rowHeights[row]);
        }

        Bottom = y;
    }

    /// <summary>Where the last row ends.</summary>
    public double Bottom { get; }

    private double HeadBottom => top + (stageNames.All(name => name.Lines.Count == 0) ? 8 : 12 + (StageLine * stageNames.Max(name => name.Lines.Count)) + 10);

    /// <summary>The upper side of an item.</summary>
    public double Top(int item) => rowTops[layout.RowOf[item]] + tops[item];

    /// <summary>The upper side of what is written above an item.</summary>
    public double LabelTop(int item) => Top(item) - sizes[item].Above;

    /// <summary>Where a lane runs.</summary>
    public double Lane(int lane, int row) => rowTops[row] + lanes[lane];

    /// <summary>The colour of the ground of an item.</summary>
    public Ink Ground(int item) => GroundOf(layout.Rank(item));

    /// <summary>Draws the bars of the stages and the grounds and names of the rows.</summary>
    public void Draw(Canvas canvas)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        for (var stage = 0; stage < stageNames.Length; stage++)
        {
            if (stageNames[stage].Lines.Count > 0)
            {
                var x = columns.X(layout.StageStarts[stage]);
                canvas.Box(new Box(x, top, StageWidth(stage) - 5, 4), Paint.Filled(Ink.Text));
                canvas.Text(stageNames[stage], x, top + 22, lineHeight: StageLine, cell: new Box(x, top + 4, StageWidth(stage), HeadBottom - top - 4));
            }
        }

        for (var rank = 0; rank < layout.Order.Count; rank++)
        {
            DrawRow(canvas, layout.Order[rank], GroundOf(rank));
        }
    }

    private static Ink GroundOf(int rank) => rank % 2 == 0 ? Ink.Wash : Ink.Paper;

    private void DrawRow(Canvas canvas, int row, Ink ground)
    {
        var y = rowTops[row];
        if (ground == Ink.Wash)
        {
            canvas.Box(new Box(Space.Margin, y, columns.Right - Space.Margin, rowHeights[row]), Paint.Filled(Ink.Wash));
        }

        if (layout.Source.Rows[row].Icon is { } icon)
        {
            canvas.Add(new SceneMark(icon, 40, y + 11, 18, Paint.Line(Ink.Text2, 1.5) with { Round = true }));
        }

        var x = layout.Source.Rows[row].Icon is null ? 40 : 66;
        canvas.Text(rowNames[row], x, y + 24, lineHeight: RowNameLine, cell: new Box(x, y, GridColumns.Left - x - 2, rowHeights[row]), halo: ground);
    }

    private double StageWidth(int stage) => columns.X(layout.StageStarts[stage + 1]) - columns.X(layout.StageStarts[stage]);

    // Items of one row stand on one line; those that share a cell below each other.
    private double[] RelativeTops()
    {
        var found = new double[sizes.Length];
        foreach (var row in Enumerable.Range(0, sizes.Length).GroupBy(item => layout.RowOf[item]))
        {
            var y = RowPadding;
            foreach (var slot in row.GroupBy(item => layout.SlotOf[item]).OrderBy(group => group.Key))
            {
                var line = y + slot.Max(item => sizes[item].Above);
                foreach (var item in slot)
                {
                    found[item] = line;
                }

                y = line + slot.Max(item => sizes[item].Body + sizes[item].Below) + BetweenSlots;
            }
        }

        return found;
    }

    // Each below the items that it passes, and below the lanes that were placed before it.
    private void PlaceLanes(IReadOnlyList<GridLane> all)
    {
        for (var lane = 0; lane < all.Count; lane++)
        {
            var (row, first, last, width) = all[lane];
            var bottoms = Enumerable.Range(0, sizes.Length)
                .Where(item => layout.RowOf[item] == row && layout.ColumnOf[item] >= first && layout.ColumnOf[item] <= last)
                .Select(item => tops[item] + sizes[item].Body);
            var y = bottoms.Append(RowPadding).Max() + LaneClear + (width / 2);
            var taken = Enumerable.Range(0, lane).Where(other => all[other].Row == row && all[other].First <= last + 1 && all[other].Last + 1 >= first).OrderBy(other => lanes[other]);
            foreach (var other in taken)
            {
                var apart = ((width + all[other].Width) / 2) + LaneGap - 2;
                y = Math.Abs(lanes[other] - y) < apart ? lanes[other] + apart : y;
            }

            lanes[lane] = y;
        }
    }

    private double Height(TextBlock name, int row, IReadOnlyList<GridLane> all)
    {
        var items = Enumerable.Range(0, sizes.Length).Where(item => layout.RowOf[item] == row).Select(item => tops[item] + sizes[item].Body + sizes[item].Below);
        var below = Enumerable.Range(0, all.Count).Where(lane => all[lane].Row == row).Select(lane => lanes[lane] + (all[lane].Width / 2) + RowPadding);
        return items.Concat(below).Append(24 + name.Height(RowNameLine)).Max() + 4;
    }
}
