using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What customers feel along one of the maps. A touchpoint whose feeling is not known ends the line.</summary>
internal sealed class FeelingCurve(Canvas canvas, IReadOnlyList<PlacedColumn> columns, double top, bool isSecond)
{
    private readonly double neutral = FeelingScale.YOf(0, top);

    public void Draw(IReadOnlyList<FeelingDifference> differences)
    {
        var obstacles = new Obstacles();
        var curves = Runs().Select(run => new Curve(run)).ToList();
        foreach (var curve in curves)
        {
            Area(curve, Ink.GoodFill, new Box(GapSizes.Left, top - 4, GapSizes.Right - GapSizes.Left, neutral - top + 4));
            Area(curve, Ink.BadFill, new Box(GapSizes.Left, neutral, GapSizes.Right - GapSizes.Left, neutral - top + 4));
        }

        canvas.Line(GapSizes.Left, neutral, GapSizes.Right, neutral, Paint.Line(Ink.Rule2));
        foreach (var curve in curves)
        {
            canvas.Add(new ScenePath(curve.Steps, Paint.Line(isSecond ? Ink.Change : Ink.Text3, isSecond ? 3 : 2.5) with { Round = true }));
            obstacles.Add(curve.Samples());
        }

        foreach (var column in columns)
        {
            obstacles.Add(Face(column), 3);
        }

        new TodayRings(canvas, columns, top, obstacles).Draw(differences);
        foreach (var column in columns)
        {
            DrawFace(column);
        }
    }

    private void Area(Curve curve, Ink ink, Box clip)
    {
        if (curve.Area(neutral) is { Count: > 0 } steps)
        {
            canvas.Group(inner => inner.Add(new ScenePath(steps, Paint.Filled(ink))), clip: clip);
        }
    }

    private Box Face(PlacedColumn column)
        => column.Column.First.Emotion is { } emotion && !column.Column.IsFolded
        ? new Box(column.Middle - 10, FeelingScale.YOf(emotion.Value, top) - 10, 20, 20)
        : new Box(column.Middle - 4, neutral - 8, 8, 16);

    private void DrawFace(PlacedColumn column)
    {
        for (var i = 0; i < column.Column.Touchpoints.Count; i++)
        {
            var x = column.MiddleOf(i);
            switch (column.Column.Touchpoints[i].Emotion)
            {
                case { } emotion when column.Column.IsFolded:
                    canvas.Add(new SceneDisc(new Point(x, FeelingScale.YOf(emotion.Value, top)), 2.5, new Paint(Ink.Paper, Ink.Text3, 1.5)));
                    break;
                case { } emotion:
                    canvas.Add(Faces.Of((double)emotion.Value, new Point(x, FeelingScale.YOf(emotion.Value, top)), GapSizes.Face));
                    break;
                case null when !column.Column.IsFolded:
                    canvas.Text(TextFlow.Line(column.Width >= 64 ? "not known" : "?", Fonts.Label), x, neutral + 4, Ink.Text3, anchor: Anchor.Middle, halo: Ink.Paper);
                    break;
                default:
                    break;
            }
        }
    }

    private IEnumerable<IReadOnlyList<Point>> Runs()
    {
        var run = new List<Point>();
        foreach (var (column, index) in columns.SelectMany(column => column.Column.Touchpoints.Select((_, index) => (column, index))))
        {
            if (column.Column.Touchpoints[index].Emotion is { } emotion)
            {
                run.Add(new Point(column.MiddleOf(index), FeelingScale.YOf(emotion.Value, top)));
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
}
