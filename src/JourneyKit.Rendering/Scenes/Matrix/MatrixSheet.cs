using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Matrix;

/// <summary>The rows, columns and tiles of a matrix.</summary>
internal sealed class MatrixSheet
{
    private const double LabelWidth = 150;
    private const double TotalWidth = 100;
    private const double Gap = 6;
    private const double GroupHeight = 22;
    private const double IconSize = 18;
    private const double LowestWorth = -0.25;

    private readonly DrawnMap drawn;
    private readonly IReadOnlyList<MatrixRow> rows;
    private readonly List<MatrixColumn> columns;
    private readonly Dictionary<(MatrixRow, MatrixColumn), MatrixTile> tiles = [];
    private readonly double columnWidth;

    private readonly string all;

    /// <summary>Lays out the tiles.</summary>
    /// <param name="drawn">The map.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="all">What the row of sums is called.</param>
    public MatrixSheet(DrawnMap drawn, IReadOnlyList<MatrixRow> rows, string all)
    {
        (this.drawn, this.rows, this.all) = (drawn, rows, all);
        columns = ColumnsOf(drawn);
        columnWidth = Math.Clamp((1216 - LabelWidth - TotalWidth - (Gap * columns.Count)) / Math.Max(1, columns.Count), 140, 230);
        Width = Math.Max(680, LabelWidth + TotalWidth + ((columnWidth + Gap) * columns.Count));
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                if (row.Touchpoints.Where(touchpoint => touchpoint.Stage == column.Stage).ToList() is { Count: > 0 } here)
                {
                    tiles.Add((row, column), new MatrixTile(drawn, here, columnWidth));
                }
            }
        }
    }

    /// <summary>How wide it is, in px.</summary>
    public double Width { get; }

    public bool IsEmpty => rows.Count == 0;

    public bool HasFeelings => drawn.Touchpoints.Any(touchpoint => drawn.Emotion(touchpoint) is not null);

    public bool HasUnknownFeelings => tiles.Values.Any(tile => MeanFeeling.Of(drawn, tile.Touchpoints) is null);

    public bool HasPains => drawn.Touchpoints.Any(touchpoint => drawn.PainPoints(touchpoint).Any());

    public bool HasVisits => drawn.Touchpoints.Any(touchpoint => drawn.Visits(touchpoint) is not null);

    /// <summary>Where it feels worst, in a sentence; null where nothing is felt to be bad.</summary>
    public string? Finding
    {
        get
        {
            var lowest = (from row in rows
                          from column in columns
                          let tile = tiles.GetValueOrDefault((row, column))
                          where tile is not null
                          let feeling = MeanFeeling.Of(drawn, tile.Touchpoints)
                          where feeling < LowestWorth
                          orderby feeling
                          select $"{row.Name}{(column.Name is null || column.Stage is null ? "" : $" in “{column.Name}”")} ({MeanFeeling.Words(feeling.Value)})").Take(3).ToList();
            return lowest.Count == 0 ? null : $"It feels worst here: {string.Join(", ", lowest)}.";
        }
    }

    /// <summary>Draws it and says where it ends below.</summary>
    public double Draw(Canvas canvas, double y)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        y = DrawHead(canvas, y);
        string? group = null;
        foreach (var row in rows)
        {
            if (row.Group is not null && row.Group != group)
            {
                group = row.Group;
                canvas.Text(TextFlow.Line(group, Fonts.LabelBold), Space.Margin, y + 15, Ink.Text3, cell: new Box(Space.Margin, y, Width, GroupHeight));
                y += GroupHeight;
            }

            y = DrawRow(canvas, row, y);
        }

        canvas.Line(Space.Margin, y, Space.Margin + Width, y, Paint.Line(Ink.Text, 1.5));
        y = DrawTotals(canvas, y);
        canvas.Line(Space.Margin, y, Space.Margin + Width, y, Paint.Line(Ink.Rule));
        return y;
    }

    private static List<MatrixColumn> ColumnsOf(DrawnMap drawn)
    {
        var used = drawn.Touchpoints.Select(touchpoint => touchpoint.Stage).ToHashSet();
        var stages = drawn.Map.Stages.Where(stage => used.Contains(stage.Id)).Select(stage => new MatrixColumn(stage.Id, stage.Name)).ToList();
        if (used.Contains(null))
        {
            stages.Add(new MatrixColumn(null, stages.Count == 0 ? null : "No stage"));
        }

        return stages;
    }

    private Box Column(int column, double y, double height) => new(Space.Margin + LabelWidth + (column * (columnWidth + Gap)), y, columnWidth, height);

    private Box Total(double y, double height) => new(Space.Margin + Width - TotalWidth + 8, y, TotalWidth - 8, height);

    private double DrawHead(Canvas canvas, double y)
    {
        if (columns is [{ Name: null }])
        {
            return y;
        }

        var names = columns.Select(column => StageBar.Name(column.Name!, columnWidth)).ToList();
        var height = names.Max(StageBar.Height);
        for (var i = 0; i < columns.Count; i++)
        {
            StageBar.Draw(canvas, names[i], Column(i, y, height));
        }

        canvas.Text(TextFlow.Line("All stages", Fonts.BodyBold), Total(y, height).X, y + StageBar.Thickness + 17, Ink.Text2, cell: Total(y, height));
        return y + height + 10;
    }

    private double DrawRow(Canvas canvas, MatrixRow row, double y)
    {
        var name = TextFlow.Balance(row.Name, Fonts.Touchpoint, LabelWidth - IconSize - 20, 4);
        var height = Math.Max(name.Height(16) + 18, Math.Max(50, columns.Max(column => tiles.GetValueOrDefault((row, column))?.Height ?? 0) + Gap));
        canvas.Line(Space.Margin, y, Space.Margin + Width, y, Paint.Line(Ink.Rule));
        canvas.Add(Signs.Icon(row.Icon, Space.Margin, y + 12, IconSize));
        canvas.Text(name, Space.Margin + IconSize + 8, y + 25, cell: new Box(Space.Margin + IconSize + 8, y + 8, LabelWidth - IconSize - 16, height - 8));
        for (var i = 0; i < columns.Count; i++)
        {
            var place = Column(i, y + (Gap / 2), height - Gap);
            if (tiles.TryGetValue((row, columns[i]), out var tile))
            {
                tile.Draw(canvas, place);
            }
            else
            {
                canvas.Add(new SceneDisc(new Point(place.X + 9, place.MiddleY), 1.5, Paint.Filled(Ink.Rule2)));
            }
        }

        DrawTotal(canvas, row.Visits(drawn), row.Touchpoints.Count, Total(y, height), y + 22);
        return y + height;
    }

    private double DrawTotals(Canvas canvas, double y)
    {
        const double Height = 52;
        canvas.Text(TextFlow.Line(all, Fonts.Touchpoint, LabelWidth - 8), Space.Margin, y + 25, cell: new Box(Space.Margin, y, LabelWidth, Height));
        for (var i = 0; i < columns.Count; i++)
        {
            var column = Column(i, y, Height);
            var here = drawn.Touchpoints.Where(touchpoint => touchpoint.Stage == columns[i].Stage).ToList();
            var feeling = MeanFeeling.Of(drawn, here);
            if (feeling is { } known)
            {
                canvas.Add(Faces.Of(known, new Point(column.X + 18, y + 24), 10));
            }

            var words = column with { X = column.X + 36, Width = column.Width - 36 };
            canvas.Text(TextFlow.Line(feeling is { } shown ? MeanFeeling.Words(shown) : "not known", feeling is null ? Fonts.Label : Fonts.Touchpoint), words.X, y + 21, feeling is null ? Ink.Text3 : Ink.Text, cell: words);
            if (Sum(here) is { } visits)
            {
                canvas.Text(TextFlow.Line($"{Touches.Words(visits)} visits", Fonts.Label), words.X, y + 38, Ink.Text2, cell: words);
            }

            if (here.Sum(touchpoint => drawn.PainPoints(touchpoint).Count()) is > 0 and var pains)
            {
                canvas.Add(Signs.PainOn(column.Right - 40, y + 10, 13, Ink.Bad));
                canvas.Text(TextFlow.Line(pains.ToString(CultureInfo.InvariantCulture), Fonts.BodyBold), column.Right - 23, y + 21, cell: new Box(column.Right - 24, y, 32, Height));
            }
        }

        DrawTotal(canvas, Sum(drawn.Touchpoints), drawn.Touchpoints.Count, Total(y, Height), y + 21);
        return y + Height;
    }

    private double? Sum(IEnumerable<Touchpoint> touchpoints) => touchpoints.Aggregate((double?)0, (sum, touchpoint) => sum + drawn.Visits(touchpoint));

    private static void DrawTotal(Canvas canvas, double? visits, int count, Box cell, double y)
    {
        if (visits is { } known)
        {
            canvas.Text(TextFlow.Line($"{Touches.Words(known)} visits", Fonts.Body), cell.X, y, cell: cell);
            y += 16;
        }

        canvas.Text(TextFlow.Line(Listing.Count(count, "touchpoint"), Fonts.Label), cell.X, y, Ink.Text2, cell: cell);
    }
}
