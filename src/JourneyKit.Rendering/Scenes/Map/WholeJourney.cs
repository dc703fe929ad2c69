using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The whole journey as one small line above its rows: the feelings, the lowest points by name, and which part each row shows.</summary>
internal static class WholeJourney
{
    private const double Level = 12;
    private const double LeastForDots = 10;
    private const double LeastForWords = 28;
    private const double MostName = 180;
    private const double Dot = 3.5;
    private const double SmallDot = 1.5;
    private const double LeastApart = 3;

    /// <summary>Draws it and says where it ends below.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="sheet">What is drawn.</param>
    /// <param name="form">The rows of the whole map.</param>
    /// <param name="shown">The rows of this page.</param>
    /// <param name="y">Where it begins.</param>
    public static double Draw(Canvas canvas, LaneSheet sheet, MapForm form, IReadOnlyList<LaneRow> shown, double y)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var (left, right) = (form.Rows[0].X, form.Rows[0].PageRight);
        var step = (right - left) / sheet.Columns.Count;
        canvas.Text(TextFlow.Line("Whole journey", Fonts.BodyBold), Space.Margin, y + 18, Ink.Text2);
        if (sheet.Columns.Any(column => column.Touchpoint.Emotion is not null))
        {
            var neutral = y + 14 + (2 * Level);
            Line(canvas, sheet, new Box(left, neutral - (2 * Level) - 2, right - left, (4 * Level) + 4), neutral, column => left + ((column + 0.5) * step));
            y = LowPoints(canvas, sheet, left, right, step, neutral + (2 * Level) + 4);
        }

        return Brackets(canvas, form, shown, left, step, y + 8);
    }

    private static void Line(Canvas canvas, LaneSheet sheet, Box box, double neutral, Func<int, double> x)
    {
        canvas.Line(box.X, neutral, box.Right, neutral, Paint.Line(Ink.Rule2));
        var each = box.Width / sheet.Columns.Count;
        var points = Points(sheet.Columns, each, x, feeling => neutral - (Level * feeling));
        var curves = Runs(points).Select(run => new Curve(run)).ToList();
        foreach (var (ink, clip) in new[] { (Ink.GoodFill, box with { Height = neutral - box.Y }), (Ink.BadFill, box with { Y = neutral, Height = box.Bottom - neutral }) })
        {
            canvas.Group(group => group.Add(curves.Where(curve => curve.Steps.Count > 0).Select(curve => new ScenePath(curve.Area(neutral), Paint.Filled(ink)))), clip: clip);
        }

        var line = sheet.Persona is { } persona ? sheet.StyleOf(persona).Ink : Ink.Text;
        canvas.Add(curves.Where(curve => curve.Steps.Count > 0).Select(curve => new ScenePath(curve.Steps, Paint.Line(line, 2) with { Round = true })));
        var radius = each >= LeastForDots ? Dot : SmallDot;
        canvas.Add(points.OfType<Point>().Where(_ => each >= LeastApart).Select(point => new SceneDisc(point, radius, new Paint(point.Y < neutral ? Ink.Good : point.Y > neutral ? Ink.Bad : Ink.Text3, Ink.Paper))));
    }

    // Where touchpoints are too close to be told apart, a point stands for the mean of some: the line of a page is no longer than it is wide.
    private static List<Point?> Points(IReadOnlyList<Column> columns, double each, Func<int, double> x, Func<double, double> y)
        => [.. columns.Chunk(Math.Max(1, (int)Math.Ceiling(LeastApart / each))).Select(some =>
        {
            double[] known = [.. some.Select(column => column.Touchpoint.Emotion).OfType<Score>().Select(feeling => (double)feeling.Value)];
            return known.Length == 0 ? (Point?)null : new Point((x(some[0].Index) + x(some[^1].Index)) / 2, y(known.Average()));
        })];

    private static IEnumerable<IReadOnlyList<Point>> Runs(IEnumerable<Point?> points)
    {
        var run = new List<Point>();
        foreach (var point in points)
        {
            if (point is { } known)
            {
                run.Add(known);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    // Of low points too close to be named both, the first one is; what one persona alone meets is no low point of everyone.
    private static double LowPoints(Canvas canvas, LaneSheet sheet, double left, double right, double step, double y)
    {
        var common = sheet.Columns.Where(column => sheet.IsForSeveral(column.Touchpoint)).ToList();
        var lowest = common.Min(column => column.Touchpoint.Emotion?.Value);
        var end = left;
        foreach (var column in common.Where(column => lowest < 0 && column.Touchpoint.Emotion?.Value == lowest))
        {
            var middle = left + ((column.Index + 0.5) * step);
            if (middle < end)
            {
                continue;
            }

            var name = TextFlow.Line(column.Touchpoint.Name, Fonts.LabelBold, MostName);
            var begin = Math.Clamp(middle - (name.Width / 2), left, right - name.Width);
            if (begin >= end)
            {
                canvas.Add(new SceneText(name, begin, y + 13) { Ink = Ink.Bad, LineHeight = 14, IsEcho = true });
                end = begin + name.Width + 16;
            }
        }

        return lowest < 0 ? y + 16 : y;
    }

    private static double Brackets(Canvas canvas, MapForm form, IReadOnlyList<LaneRow> shown, double left, double step, double y)
    {
        var hasPages = shown.Count < form.Rows.Count;
        if (hasPages && (form.Rows[0].Columns.Count * step) - 6 <= LeastApart)
        {
            // Brackets of single rows would be too small to see: one line says where the page is.
            var (first, last) = (shown[0].Columns[0].Index, shown[^1].Columns[^1].Index + 1);
            canvas.Line(left + (first * step), y + 5, left + (Math.Max(last, first + (LeastApart / step)) * step), y + 5, Paint.Line(Ink.Text2, 2.5));
        }

        var here = shown.Select(row => row.Number).ToHashSet();
        foreach (var row in form.Rows)
        {
            var (begin, width) = (left + (row.Columns[0].Index * step), (row.Columns.Count * step) - 6);
            var isHere = !hasPages || here.Contains(row.Number);
            if (width > LeastApart)
            {
                canvas.Add(Pen.From(begin, y).Line(begin, y + 5).Line(begin + width, y + 5).Line(begin + width, y)
                    .Draw(Paint.Line(isHere ? Ink.Text2 : Ink.Rule2, hasPages && isHere ? 2.5 : 1.25) with { Round = true }));
            }

            if (width >= LeastForWords)
            {
                var stages = string.Join(", ", row.Runs(column => column.Stage?.Id).Select(run => row.Columns[run.First].Stage?.Name).OfType<string>());
                var words = TextFlow.Line($"{row.Number} {stages}", hasPages && isHere ? Fonts.LabelBold : Fonts.Label, width - 4);
                canvas.Add(new SceneText(words, begin + (width / 2), y + 20) { Ink = isHere ? Ink.Text2 : Ink.Text3, LineHeight = 14, Anchor = Anchor.Middle, Cell = new Box(begin, y + 6, width, 20), IsEcho = true });
            }
        }

        return y + 26;
    }
}
