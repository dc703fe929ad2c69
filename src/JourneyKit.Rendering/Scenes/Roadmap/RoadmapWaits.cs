using JourneyKit.Gaps;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>The waits as lines with right angles: one trunk for what is waited for, and from it a branch into each row that waits.</summary>
internal static class RoadmapWaits
{
    private const double Radius = 5;
    private const double ToArrow = 13;
    private const double Apart = 8;

    /// <summary>Draws them, and says where their trunks lie.</summary>
    public static IReadOnlyList<Box> Draw(Canvas canvas, GapRoadmap roadmap, IReadOnlyList<RoadmapRow> rows, TimeAxis axis)
    {
        var waits = WaitGraph.Of([.. rows.Select(row => row.Step)]);
        var trunks = new List<(double X, double Top, double Bottom)>();
        var lines = new List<(IReadOnlyList<PathStep> Steps, Point Arrow, bool IsCritical)>();
        foreach (var of in waits.GroupBy(wait => wait.From).OrderBy(of => of.Key))
        {
            var from = rows[of.Key];
            var targets = of.Select(wait => rows[wait.To]).ToList();
            var (start, end) = from.Bar(axis);
            var (top, bottom) = (targets.Append(from).Min(row => row.Middle), targets.Append(from).Max(row => row.Middle));
            var x = Free(trunks, targets.Min(row => row.Bar(axis).From) - ToArrow, top, bottom);
            trunks.Add((x, top, bottom));
            foreach (var target in targets)
            {
                lines.Add((Line(from, start, end, x, target, target.Bar(axis).From), new Point(target.Bar(axis).From - 1, target.Middle), IsCritical(roadmap, from, target)));
            }
        }

        foreach (var (steps, arrow, isCritical) in lines.OrderBy(line => line.IsCritical))
        {
            var paint = (isCritical ? Paint.Line(Ink.Text, 2.25) : Paint.Line(Ink.Text3, 1.25)) with { Round = true };
            canvas.Add(new ScenePath(steps, Paint.Line(Ink.Paper, 5)));
            canvas.Add(new ScenePath(steps, paint));
            canvas.Add(Pen.From(arrow.X - 5, arrow.Y - 4.5).Line(arrow.X, arrow.Y).Line(arrow.X - 5, arrow.Y + 4.5).Draw(paint));
        }

        return trunks.ConvertAll(trunk => new Box(trunk.X - 2, trunk.Top, 4, trunk.Bottom - trunk.Top));
    }

    // The nearest place to the left that no other trunk of these rows takes.
    private static double Free(List<(double X, double Top, double Bottom)> trunks, double x, double top, double bottom)
    {
        while (x > RoadmapSizes.AxisLeft + 2 && trunks.Exists(trunk => Math.Abs(trunk.X - x) < Apart && trunk.Top <= bottom && trunk.Bottom >= top))
        {
            x -= 1;
        }

        return Math.Max(x, RoadmapSizes.AxisLeft + 2);
    }

    private static bool IsCritical(GapRoadmap roadmap, RoadmapRow from, RoadmapRow to)
    {
        var path = roadmap.CriticalPath?.Initiatives.ToList() ?? [];
        var at = path.IndexOf(from.Step.Initiative.Id);
        return at >= 0 && at + 1 < path.Count && path[at + 1] == to.Step.Initiative.Id;
    }

    private static IReadOnlyList<PathStep> Line(RoadmapRow from, double start, double end, double x, RoadmapRow to, double arrival)
    {
        var down = to.Middle > from.Middle ? 1 : -1;
        // Out of the side that faces the trunk, or straight out of the bar above or below it.
        var pen = x > end + Radius || x < start - Radius
            ? Pen.From(x > end ? end : start, from.Middle).Line(x - (Math.Sign(x - start) * Radius), from.Middle).Quadratic(x, from.Middle, x, from.Middle + (down * Radius))
            : Pen.From(x, from.Middle + (down * RoadmapSizes.Bar / 2));
        return pen.Line(x, to.Middle - (down * Radius)).Quadratic(x, to.Middle, x + Radius, to.Middle).Line(Math.Max(arrival - 1, x + Radius), to.Middle).Steps;
    }
}
