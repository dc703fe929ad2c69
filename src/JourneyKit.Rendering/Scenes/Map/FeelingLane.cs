using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The feelings as a curve with faces and words, and where personas feel otherwise.</summary>
internal sealed class FeelingLane : ILane
{
    private const double Face = 10;
    private const double Marker = 6;
    private const double Star = 12;

    private readonly TextLane withoutValues = new("feeling", "Feeling", (_, touchpoint) => touchpoint.Feeling);

    public string Name => "feeling";

    public string Label => "Feeling";

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => column.Touchpoint.Emotion is not null || !string.IsNullOrWhiteSpace(column.Touchpoint.Feeling));
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        if (!HasValues(sheet))
        {
            return withoutValues.Lay(sheet, row);
        }

        var width = row.ColumnWidth - (2 * Space.Cell);
        var words = row.Columns.Select(column => FeelingWords.Of(column.Touchpoint, width)).ToList();
        var layout = FeelingLayout.For(row, Heights(sheet, row, words, width));
        var scale = layout.Scaled;
        var curves = FeelingCurve.Of(row, scale).ToList();
        var branches = PersonaBranch.Of(sheet, row, scale).ToList();
        layout.Place(Labels(sheet, row, scale, words, branches, width), curves.Concat(branches.Select(branch => branch.Line)), Things(row, scale, branches));
        return new LanePart(layout.Height, (canvas, y, height) =>
        {
            scale.Draw(canvas.Ground, row, y);
            Areas(canvas.Ground, row, scale, curves, y, height);
            var ink = sheet.Persona is { } persona ? sheet.StyleOf(persona).Ink : Ink.Text;
            canvas.Ground.Add(curves.Select(curve => Moved(curve.Steps, y, Paint.Line(ink, 2.5) with { Round = true })).OfType<SceneNode>());
            canvas.Ground.Add(branches.Select(branch => Moved(branch.Line.Steps, y, Paint.Line(branch.Style.Ink, 2, branch.Style.Dash) with { Round = true })).OfType<SceneNode>());
            Marks(canvas, row, scale, branches, y);
            foreach (var (label, box) in layout.Placed)
            {
                var cell = row.Cell(label.Column, y, height);
                canvas[label.Column].Text(label.Block, box.MiddleX, y + box.Y + label.LineHeight - 4, label.Ink, label.LineHeight, Anchor.Middle, cell, Ink.Paper);
            }
        });
    }

    private static bool HasValues(LaneSheet sheet)
        => sheet.Columns.Any(column => column.Touchpoint.Emotion is not null || column.Touchpoint.ByPersona.Any(own => own.Emotion is not null));

    private static IEnumerable<(double Feeling, double Height)> Heights(LaneSheet sheet, LaneRow row, List<TextBlock> words, double width)
    {
        var drawn = OwnFeelings.Of(sheet).Drawn;
        for (var at = 0; at < row.Columns.Count; at++)
        {
            var touchpoint = row.Columns[at].Touchpoint;
            yield return ((double)(touchpoint.Emotion?.Value ?? 0), words[at].Height(16));
            foreach (var persona in drawn)
            {
                if (PersonaBranch.Differing(touchpoint, persona) is { } own)
                {
                    yield return ((double)own.Value, FeelingWords.Of(sheet, touchpoint, persona, width).Height(14));
                }
            }
        }
    }

    private static IEnumerable<FeelingLabel> Labels(LaneSheet sheet, LaneRow row, FeelingScale scale, List<TextBlock> words, List<PersonaBranch> branches, double width)
    {
        for (var at = 0; at < row.Columns.Count; at++)
        {
            var feeling = row.Columns[at].Touchpoint.Emotion;
            var y = scale.Of((double)(feeling?.Value ?? 0));

            // Without a face, the words stand on the neutral line.
            yield return feeling is not null
                ? new FeelingLabel(words[at], at, new Point(row.Middle(at), y), Face, feeling.Value.Value >= 0, Ink.Text) { MayCoverMarks = true }
                : new FeelingLabel(words[at], at, new Point(row.Middle(at), y + (words[at].Height(16) / 2)), -4, true, Ink.Text3) { MayCoverMarks = true };
        }

        foreach (var branch in branches)
        {
            foreach (var (column, at) in branch.Own)
            {
                yield return new FeelingLabel(FeelingWords.Of(sheet, row.Columns[column].Touchpoint, branch.Persona, width), column, at, Marker, at.Y <= scale.Neutral, branch.Style.Ink);
            }
        }

        var own = OwnFeelings.Of(sheet);
        for (var at = 0; at < row.Columns.Count; at++)
        {
            if (FeelingWords.Others(own.OthersAt(row.Columns[at].Touchpoint), width) is { } others)
            {
                yield return new FeelingLabel(others, at, new Point(row.Middle(at), scale.Neutral), Face, IsAbove: false, Ink.Text3);
            }
        }
    }

    private static IEnumerable<Box> Things(LaneRow row, FeelingScale scale, List<PersonaBranch> branches)
    {
        for (var at = 0; at < row.Columns.Count; at++)
        {
            if (row.Columns[at].Touchpoint.Emotion is { } feeling)
            {
                var (x, y) = (row.Middle(at), scale.Of((double)feeling.Value));
                yield return new Box(x - Face, y - Face, 2 * Face, 2 * Face);
                if (row.Columns[at].Touchpoint.MomentOfTruth == true)
                {
                    yield return StarAt(x, y);
                }
            }
        }

        foreach (var (_, at) in branches.SelectMany(branch => branch.Own))
        {
            yield return new Box(at.X - Marker, at.Y - Marker, 2 * Marker, 2 * Marker);
        }
    }

    private static void Areas(Canvas canvas, LaneRow row, FeelingScale scale, List<Curve> curves, double y, double height)
    {
        var neutral = y + scale.Neutral;
        (Ink Ink, Box Clip)[] sides =
        [
            (Ink.GoodFill, new Box(0, y, row.PageRight + Space.Margin, scale.Neutral)),
            (Ink.BadFill, new Box(0, neutral, row.PageRight + Space.Margin, height - scale.Neutral)),
        ];
        foreach (var (ink, clip) in sides)
        {
            canvas.Group(group => group.Add(curves.Select(curve => Moved(curve.Area(scale.Neutral), y, Paint.Filled(ink))).OfType<SceneNode>()), clip: clip);
        }

        canvas.Line(row.X - 8, neutral, row.PageRight, neutral, Paint.Line(Ink.Rule2));
    }

    private static void Marks(RowCanvas canvas, LaneRow row, FeelingScale scale, List<PersonaBranch> branches, double y)
    {
        for (var at = 0; at < row.Columns.Count; at++)
        {
            if (row.Columns[at].Touchpoint.Emotion is { } feeling)
            {
                var middle = new Point(row.Middle(at), y + scale.Of((double)feeling.Value));
                canvas[at].Add(Faces.Of((double)feeling.Value, middle, Face));
                if (row.Columns[at].Touchpoint.MomentOfTruth == true)
                {
                    var star = StarAt(middle.X, middle.Y);
                    canvas[at].Add(Signs.Star(star.X, star.Y, Star));
                }
            }
        }

        foreach (var branch in branches)
        {
            foreach (var (column, at) in branch.Own)
            {
                canvas[column].Add(branch.Style.Marker(at with { Y = y + at.Y }));
            }
        }
    }

    private static Box StarAt(double x, double y) => new(x + 6, y - 15, Star, Star);

    private static ScenePath? Moved(IReadOnlyList<PathStep> steps, double y, Paint paint)
        => steps.Count == 0 ? null : new([.. steps.Select(step => new PathStep(step.Verb, Down(step.To, y), Down(step.First, y), Down(step.Second, y)))], paint);

    private static Point Down(Point point, double y) => point with { Y = point.Y + y };
}
