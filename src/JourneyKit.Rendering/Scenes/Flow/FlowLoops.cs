namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Draws where journeys go back or try again: out at the right, round below, and in from the left.</summary>
internal static class FlowLoops
{
    private const double Radius = 8;
    private const double Out = 11;
    private const double Apart = 4;
    private const double MostOut = 26;
    private const double Arrow = 4.5;

    // Past the arrow of those who begin.
    private const double ToArrow = 7;

    // A line round half of the picture is never the boldest in it.
    private const double MostWidth = 1.6;

    public static void Draw(Canvas canvas, FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var links = plan.Layout.Source.Links;
        var (left, right) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var link in Enumerable.Range(0, links.Count).Where(plan.IsLoop).OrderBy(link => plan.Lane(link)))
        {
            var (from, to) = (plan.Bar(links[link].From), plan.Bar(links[link].To));
            var start = new Point(from.Right, from.Y + plan.Ports.Out[link]);
            var end = new Point(to.X, to.Y + plan.Ports.In[link]);
            var rightX = start.X + Distance(right, links[link].From);
            var leftX = end.X - Distance(left, links[link].To) - (plan.Bars[links[link].To].Begins > 0 ? ToArrow : 0);
            var width = Math.Min(plan.Widths[link], MostWidth);
            canvas.Group(group => Draw(group, start, end, rightX, leftX, plan.Lane(link)!.Value, FlowStyle.Loop(FlowStyle.IsBroken(links[link]), FlowStyle.IsPartial(links[link]), width)), title: FlowWords.Of(plan.Layout.Source, links[link]));
        }
    }

    private static double Distance(Dictionary<int, int> used, int item)
    {
        var count = used.GetValueOrDefault(item);
        used[item] = count + 1;
        return Math.Min(Out + (count * Apart), MostOut);
    }

    private static void Draw(Canvas canvas, Point start, Point end, double right, double left, double lane, IReadOnlyList<Paint> paints)
    {
        var bend = Math.Min(Radius, Math.Max(0, (lane - Math.Max(start.Y, end.Y)) / 2));
        var pen = Pen.From(start.X, start.Y)
            .Line(right - bend, start.Y).Quadratic(right, start.Y, right, start.Y + bend)
            .Line(right, lane - bend).Quadratic(right, lane, right - bend, lane)
            .Line(left + bend, lane).Quadratic(left, lane, left, lane - bend)
            .Line(left, end.Y + bend).Quadratic(left, end.Y, left + bend, end.Y)
            .Line(end.X - 1, end.Y);
        canvas.Add(paints.Select(pen.Draw));
        canvas.Add(Pen.From(end.X - Arrow - 1, end.Y - Arrow).Line(end.X, end.Y).Line(end.X - Arrow - 1, end.Y + Arrow).Draw(Paint.Line(paints[^1].Stroke!.Value, 1.75) with { Round = true }));
    }
}
