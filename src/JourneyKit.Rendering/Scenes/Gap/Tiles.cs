using JourneyKit.Gaps;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Draws headline numbers side by side, and all gaps as one bar.</summary>
internal static class Tiles
{
    private const double Height = 82;
    private const double Between = 12;
    private const double CountsWidth = 330;
    private const double MostWidth = 300;
    private const double Padding = 14;
    private const double ArrowWidth = 34;

    // The largest of these that fits: now, then.
    private static readonly (TextFont Now, TextFont Then)[] Fits =
    [
        (new(22, Bold: true), new(26, Bold: true)), (new(18, Bold: true), new(20, Bold: true)), (new(14, Bold: true), new(15, Bold: true)), (new(11, Bold: true), new(12, Bold: true)),
    ];

    /// <summary>Draws them and says where they end below.</summary>
    public static double Draw(Canvas canvas, GapTiles tiles, double x, double y, double width)
    {
        var own = tiles.Numbers.Count == 0 ? 0 : Math.Min(MostWidth, (width - CountsWidth - (tiles.Numbers.Count * Between)) / tiles.Numbers.Count);
        for (var i = 0; i < tiles.Numbers.Count; i++)
        {
            Number(canvas, tiles.Numbers[i], new Box(x + (i * (own + Between)), y, own, Height));
        }

        var left = x + (tiles.Numbers.Count * (own + Between));
        Counts(canvas, tiles, new Box(left, y, x + width - left, Height));
        return y + Height;
    }

    /// <summary>How a standing is filled.</summary>
    public static Fill FillOf(GapStanding standing) => standing switch
    {
        GapStanding.Planned => Ink.Good,
        GapStanding.Open => new Fill.Hatch(Ink.OnMid, Ink.Star),
        GapStanding.Regression => Ink.Bad,
        _ => Ink.Wash2,
    };

    private static void Number(Canvas canvas, Tile tile, Box box)
    {
        var inner = box.Inside(Padding);
        canvas.Box(box, Paint.Filled(Ink.Wash), 6);
        canvas.Text(TextFlow.Line(tile.Name, Fonts.Body, inner.Width), inner.X, box.Y + 22, Ink.Text2, cell: inner);
        var fit = Fits.FirstOrDefault(fonts => TextWidth.Of(tile.Now, fonts.Now) + ArrowWidth + TextWidth.Of(tile.Then, fonts.Then) <= inner.Width, Fits[^1]);
        // What is too wide even so is cut on both sides of the arrow.
        var room = inner.Width - ArrowWidth;
        var now = TextFlow.Line(tile.Now, fit.Now, Math.Max(room / 2, room - TextWidth.Of(tile.Then, fit.Then)));
        canvas.Text(now, inner.X, box.Y + 52, Ink.Text3, cell: inner);
        var arrow = inner.X + now.Width + 10;
        canvas.Add(Pen.From(arrow, box.Y + 45).Line(arrow + 14, box.Y + 45).Move(arrow + 9.5, box.Y + 40.5).Line(arrow + 14, box.Y + 45).Line(arrow + 9.5, box.Y + 49.5).Draw(Paint.Line(Ink.Text2, 1.75) with { Round = true }));
        canvas.Text(TextFlow.Line(tile.Then, fit.Then, inner.Right - arrow - ArrowWidth + 10), arrow + ArrowWidth - 10, box.Y + 52, Ink.Change, cell: inner);
        canvas.Text(Fitting(tile.Note, inner.Width), inner.X, box.Y + 71, Ink.Text2, cell: inner);
    }

    // As many of its parts as there is room for, at least one; what is left out counts as cut.
    private static TextBlock Fitting(string note, double width)
    {
        var parts = note.Split(", ");
        var count = parts.Length;
        while (count > 1 && TextWidth.Of(string.Join(", ", parts.Take(count)), Fonts.Label) > width)
        {
            count--;
        }

        var block = TextFlow.Line(string.Join(", ", parts.Take(count)), Fonts.Label, width);
        return count < parts.Length ? block with { Whole = note, IsCut = true } : block;
    }

    private static void Counts(Canvas canvas, GapTiles tiles, Box box)
    {
        var inner = box.Inside(Padding);
        canvas.Box(box, Paint.Filled(Ink.Wash), 6);
        canvas.Text(TextFlow.Line(tiles.Words, Fonts.Body, inner.Width), inner.X, box.Y + 20, Ink.Text2, cell: inner);
        var (all, x) = (tiles.Counts.Sum(count => count.Count), inner.X);
        var room = inner.Width - (2 * (tiles.Counts.Count - 1));
        foreach (var (standing, count, _) in tiles.Counts)
        {
            var width = Math.Max(3, room * count / all);
            canvas.Box(new Box(x, box.Y + 28, Math.Min(width, inner.Right - x), 14), new Paint(FillOf(standing), standing == GapStanding.Unclear ? Ink.Rule2 : null), 2);
            x += width + 2;
        }

        Legend(canvas, tiles, inner, box.Y + 50);
    }

    private static void Legend(Canvas canvas, GapTiles tiles, Box inner, double y)
    {
        var x = inner.X;
        foreach (var (standing, count, name) in tiles.Counts)
        {
            var words = TextFlow.Line($"{Figures.Number(count)} {name}", Fonts.Label, inner.Width - 15);
            if (x > inner.X && x + 15 + words.Width > inner.Right)
            {
                (x, y) = (inner.X, y + 15);
            }

            canvas.Box(new Box(x, y, 10, 10), new Paint(FillOf(standing), standing == GapStanding.Unclear ? Ink.Rule2 : null), 2);
            canvas.Text(words, x + 15, y + 9, cell: inner);
            x += 15 + words.Width + 14;
        }
    }
}
