using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>An initiative in its row.</summary>
/// <param name="Step">The initiative.</param>
/// <param name="Y">Where the row begins, in px.</param>
/// <param name="Height">How high it is, in px.</param>
/// <param name="Name">Its name in lines.</param>
/// <param name="Team">Its team in one line.</param>
internal sealed record RoadmapRow(RoadmapStep Step, double Y, double Height, TextBlock Name, TextBlock Team)
{
    private const double LineHeight = 16;
    private const double TeamHeight = 15;
    private const double LeastHeight = 44;
    private const double LeastBarWithDate = 60;
    private const int MostLines = 4;

    public double Bottom => Y + Height;

    public double Middle => Y + (Height / 2);

    public static IReadOnlyList<RoadmapRow> Of(IReadOnlyList<RoadmapStep> steps, RoadmapColumns columns, double y)
    {
        var rows = new List<RoadmapRow>();
        foreach (var step in steps)
        {
            var name = TextFlow.Balance(step.Initiative.Name, step.IsOnCriticalPath ? Fonts.Touchpoint : Fonts.Meta, RoadmapSizes.NamesWidth, MostLines);
            var team = TextFlow.Line(step.TeamName ?? "no team", Fonts.Label, RoadmapSizes.NamesWidth);
            var height = Math.Max(Math.Max(LeastHeight, name.Height(LineHeight) + TeamHeight + 8), columns.HeightOf(step) + 8);
            rows.Add(new RoadmapRow(step, y, height, name, team));
            y += height;
        }

        return rows;
    }

    /// <summary>Where the bar begins and ends.</summary>
    public (double From, double To) Bar(TimeAxis axis)
    {
        var from = axis.XOf(Step.Initiative.Start!.Value);
        return (from, Math.Max(from + 4, axis.EndOf(Step.Initiative.Due!.Value)));
    }

    /// <summary>Draws name, team and bar.</summary>
    /// <param name="canvas">Where they are drawn.</param>
    /// <param name="axis">The days.</param>
    /// <param name="right">Where the room for the bars ends.</param>
    /// <param name="trunks">The lines that a date beside its bar keeps clear of.</param>
    public void Draw(Canvas canvas, TimeAxis axis, double right, IReadOnlyList<Box> trunks)
    {
        var top = Middle - ((Name.Height(LineHeight) + TeamHeight) / 2);
        canvas.Text(Name, RoadmapSizes.Names, top + 12, lineHeight: LineHeight, cell: new Box(RoadmapSizes.Names - 2, Y, RoadmapSizes.NamesWidth + 4, Height));
        canvas.Text(Team, RoadmapSizes.Names, top + Name.Height(LineHeight) + 11, Ink.Text3, TeamHeight, cell: new Box(RoadmapSizes.Names, Y, RoadmapSizes.NamesWidth, Height));
        var (from, to) = Bar(axis);
        var box = new Box(from, Middle - (RoadmapSizes.Bar / 2), to - from, RoadmapSizes.Bar);
        canvas.Group(inner => DrawBar(inner, box, right, trunks), title: $"{Step.Initiative.Name}: {TimeAxis.DayOfYear(Step.Initiative.Start!.Value)} to {TimeAxis.DayOfYear(Step.Initiative.Due!.Value)}");
    }

    private void DrawBar(Canvas canvas, Box box, double right, IReadOnlyList<Box> trunks)
    {
        var status = Step.Initiative.Status;
        canvas.Box(box, StatusPaint.Of(status), Math.Min(4, box.Width / 2));
        if (status == InitiativeStatus.Done && box.Width >= 24)
        {
            canvas.Add(Signs.Icon(Icons.Done, box.X + 4, box.MiddleY - 8, 16, Ink.OnFill));
        }

        var due = TextFlow.Line(TimeAxis.Day(Step.Initiative.Due!.Value), Fonts.LabelBold);
        var isInside = box.Width >= LeastBarWithDate + (status == InitiativeStatus.Done ? 12 : 0);
        if (isInside)
        {
            canvas.Text(due, box.Right - 7, box.MiddleY + 4, StatusPaint.WordsOn(status), anchor: Anchor.Right, cell: box);
        }
        else
        {
            var (after, before) = (new Box(box.Right + 6, box.Y, due.Width, box.Height), new Box(box.X - 6 - due.Width, box.Y, due.Width, box.Height));
            var isBefore = after.Right > right || (trunks.Any(trunk => trunk.Overlap(after) > 0) && before.X > RoadmapSizes.AxisLeft && !trunks.Any(trunk => trunk.Overlap(before) > 0));
            canvas.Text(due, isBefore ? before.X : after.X, box.MiddleY + 4, Ink.Text2, halo: Ink.Paper);
        }
    }
}
