using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Draws where journeys go on, and the shares on the wide ribbons.</summary>
internal static class FlowRibbons
{
    private const double LeastPill = 19;
    private const double NearlyLevel = 24;
    private const double PillHeight = 18;
    private const double Clear = 10;

    // How far along a ribbon its share may stand, the best place first.
    private static readonly double[] PillPlaces = [0.5, 0.3, 0.7];

    /// <summary>Draws all ribbons: wide ones first, thin ones on top.</summary>
    public static void Draw(Canvas canvas, FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var links = plan.Layout.Source.Links;
        var bends = new FlowBends(plan);
        foreach (var link in Enumerable.Range(0, links.Count).Where(link => !plan.IsLoop(link)).OrderByDescending(link => plan.Widths[link]))
        {
            canvas.Group(group => group.Add(Ribbon(plan, link, bends).Draw(FlowStyle.Ribbon(links[link]))), title: FlowWords.Of(plan.Layout.Source, links[link]));
        }
    }

    /// <summary>Draws the share of each ribbon that is wide and level enough, where it covers no label.</summary>
    public static void DrawShares(Canvas canvas, FlowPlan plan, Obstacles taken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(taken);
        var links = plan.Layout.Source.Links;
        foreach (var link in Enumerable.Range(0, links.Count).Where(link => !plan.IsLoop(link) && plan.Widths[link] >= LeastPill && links[link].Transitions.Count == 1))
        {
            var (from, to) = Ends(plan, link);
            var block = TextFlow.Line(FlowFigures.Share((double)links[link].Transitions[0].Share), Fonts.LabelBold);
            var size = block.Width + 12;
            if (plan.Lane(link) is not null || Math.Abs(from.Y - to.Y) > NearlyLevel || to.X - from.X < size + 8)
            {
                continue;
            }

            Box[] places = [.. PillPlaces.Select(t => At(from, to, t)).Select(middle => new Box(middle.X - (size / 2), middle.Y - (PillHeight / 2), size, PillHeight))];
            if (places.Select(place => (Box?)place).FirstOrDefault(place => taken.Covered(place!.Value) == 0) is { } found)
            {
                taken.Add(found);
                canvas.Box(found, Paint.Filled(Ink.Paper), PillHeight / 2);
                canvas.Text(block, found.MiddleX, found.Y + 13, anchor: Anchor.Middle, cell: found);
            }
        }
    }

    /// <summary>Where a ribbon begins and ends.</summary>
    public static (Point From, Point To) Ends(FlowPlan plan, int link)
    {
        var (from, to) = (plan.Bar(plan.Layout.Source.Links[link].From), plan.Bar(plan.Layout.Source.Links[link].To));
        return (new Point(from.Right, from.Y + plan.Ports.Out[link]), new Point(to.X, to.Y + plan.Ports.In[link]));
    }

    /// <summary>Where a ribbon that bends all its way lies, from 0 to 1.</summary>
    public static Point At(Point from, Point to, double t)
        => new(from.X + ((to.X - from.X) * ((1.5 * t * (1 - t)) + (t * t * t))), from.Y + ((to.Y - from.Y) * ((3 * t * t) - (2 * t * t * t))));

    private static Pen Ribbon(FlowPlan plan, int link, FlowBends bends)
    {
        var (start, end) = Ends(plan, link);
        var half = plan.Widths[link] / 2;
        if (plan.Lane(link) is not { } lane)
        {
            var bend = bends.Of(start, end, plan.Widths[link]);
            var (from, to) = (start with { X = bend.From }, end with { X = bend.To });
            var straight = Pen.From(start.X, start.Y - half);
            Bend(Level(straight, Up(from), start.X), Up(from), Up(to));
            Level(Level(straight, Up(end), to.X).Line(end.X, end.Y + half), Down(to), end.X);
            return Level(Bend(straight, Down(to), Down(from)), Down(start), from.X).Close();
        }

        // Round below the bars that stand between.
        var left = new Point(plan.Columns.X(plan.Layout.ColumnOf[plan.Layout.Source.Links[link].From] + 1) + FlowPlan.BarWidth - Clear, lane);
        var right = new Point(plan.Columns.X(plan.Layout.ColumnOf[plan.Layout.Source.Links[link].To] - 1) + FlowPlan.BarWidth + Clear, lane);
        var pen = Pen.From(start.X, start.Y - half);
        Bend(pen, Up(start), Up(left)).Line(right.X, right.Y - half);
        Bend(pen, Up(right), Up(end)).Line(end.X, end.Y + half);
        Bend(pen, Down(end), Down(right)).Line(left.X, left.Y + half);
        return Bend(pen, Down(left), Down(start)).Close();

        Point Up(Point point) => point with { Y = point.Y - half };
        Point Down(Point point) => point with { Y = point.Y + half };
    }

    private static Pen Level(Pen pen, Point to, double from) => to.X == from ? pen : pen.Line(to.X, to.Y);

    private static Pen Bend(Pen pen, Point start, Point end)
    {
        var middle = (start.X + end.X) / 2;
        return pen.Cubic(new Point(middle, start.Y), new Point(middle, end.Y), end);
    }
}
