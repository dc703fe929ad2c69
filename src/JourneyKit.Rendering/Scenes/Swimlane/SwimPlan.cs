using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Where boxes and lines of swimlanes stand.</summary>
internal sealed class SwimPlan
{
    /// <summary>How much height a line below boxes takes, in px.</summary>
    public const double LineRoom = 4;

    private readonly SwimTracks tracks;

    /// <summary>Places everything.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="boxes">How large the boxes are.</param>
    /// <param name="top">Where the stage bars stand, in px.</param>
    public SwimPlan(GridLayout layout, SwimBoxes boxes, double top)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(boxes);
        (Layout, Boxes, Routes) = (layout, boxes, new SwimRoutes(layout));
        var graph = layout.Source.Chain.Graph;
        var entries = graph.Entries.Where(entry => entry.Share > 0 && graph.Transitions.Count > 0).Select(entry => entry.Touchpoint).ToHashSet();
        Begins = [.. layout.Source.Items.Select(item => item.Touchpoints.Any(touchpoint => entries.Contains(touchpoint.Id)))];

        // How far things stand apart in height does not depend on the columns, and the columns need it: so heights are found first.
        tracks = new SwimTracks([]);
        Columns = new GridColumns(layout, Widths());
        Frame = FrameOf(top);
        Ports = new SwimPorts(layout, Routes, Frame, boxes.Height, Begins);
        tracks = new SwimTracks(Enumerable.Range(0, layout.Source.Links.Count).SelectMany(Rises));
        Columns = new GridColumns(layout, Widths());
        Frame = FrameOf(top);
        Ports = new SwimPorts(layout, Routes, Frame, boxes.Height, Begins);
    }

    public GridLayout Layout { get; }

    public SwimBoxes Boxes { get; }

    public SwimRoutes Routes { get; }

    public GridColumns Columns { get; }

    public GridFrame Frame { get; }

    public SwimPorts Ports { get; }

    /// <summary>Whether journeys begin at each item.</summary>
    public IReadOnlyList<bool> Begins { get; }

    /// <summary>The left side of a box.</summary>
    public double X(int item) => BoxLeft(Layout.ColumnOf[item]);

    /// <summary>The corners of a line.</summary>
    public IReadOnlyList<Point> Corners(int link)
    {
        var (from, to) = (Layout.Source.Links[link].From, Layout.Source.Links[link].To);
        var points = new List<Point> { new(X(from) + Boxes.Width, Ports.Start(link)) };
        foreach (var rise in Rises(link))
        {
            var x = rise.Gutter < 0 ? Columns.X(0) + tracks.Distance(rise) : BoxLeft(rise.Gutter) + Boxes.Width + tracks.Distance(rise);
            points.Add(new Point(x, rise.Left));
            points.Add(new Point(x, rise.Right));
        }

        points.Add(new Point(X(to), Ports.End(link)));
        return points;
    }

    private double BoxLeft(int column) => Columns.X(column) + (column == 0 ? tracks.Width(-1) : 0);

    private double[] Widths() => [.. Enumerable.Range(0, Layout.Columns).Select(column => (column == 0 ? tracks.Width(-1) : 0) + Boxes.Width + tracks.Width(column))];

    private GridFrame FrameOf(double top)
        => new(Layout, Columns, [.. Layout.Source.Items.Select(_ => new GridSizes(0, Boxes.Height, 4))], Routes.Lanes, top);

    // The stretches of a line that go up or down, in the order that it runs.
    private IEnumerable<SwimRise> Rises(int link)
    {
        var (from, to) = (Layout.Source.Links[link].From, Layout.Source.Links[link].To);
        var (first, last) = (Layout.ColumnOf[from], Layout.ColumnOf[to] - 1);
        var (start, end, course) = (Ports.Start(link), Ports.End(link), Routes.Course(link));
        if (Routes.Lane(link, Frame) is not { } lane)
        {
            yield return Out(course == SwimCourse.LevelWithStart ? last : first, start, end, Routes.IsJoined(link) ? -2 - to : from);
            yield break;
        }

        yield return course == SwimCourse.Back ? new SwimRise(first, (from, -1, 2), start, lane, 1) : Out(first, start, lane, from);
        yield return new SwimRise(last, (-1, link, 0), lane, end, course == SwimCourse.Back ? -1 : 0);

        static SwimRise Out(int gutter, double left, double right, int whose) => new(gutter, (whose, -1, Math.Sign(Math.Round(right - left, MidpointRounding.AwayFromZero))), left, right, 0);
    }
}
