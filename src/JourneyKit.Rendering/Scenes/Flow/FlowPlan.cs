using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>The measures of a flow: how high bars are, how wide ribbons, and where everything stands.</summary>
internal sealed class FlowPlan
{
    public const double BarWidth = 12;

    private const double BarInset = 8;
    private const double Tallest = 100;
    private const double LeastBar = 4;
    private const double LeastRibbon = 1.6;
    private const double Fading = 16;

    private readonly int[] laneOf;

    /// <summary>Measures a flow.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="columns">Where its columns stand.</param>
    /// <param name="bars">What the flow says of each item.</param>
    /// <param name="labels">What is written above each item.</param>
    /// <param name="top">Where the stage bars stand, in px.</param>
    public FlowPlan(GridLayout layout, GridColumns columns, FlowBar[] bars, FlowLabel[] labels, double top)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(bars);
        (Layout, Columns, Bars, Labels) = (layout, columns, bars, labels);
        var most = bars.Max(bar => bar.Height);
        Scale = most > 0 ? Tallest / most : 0;
        Heights = [.. bars.Select(bar => Math.Max(bar.Height * Scale, LeastBar))];
        var links = layout.Source.Links;
        Widths = [.. links.Select(link => Math.Max(link.Weight * Scale, LeastRibbon))];
        var lanes = new List<GridLane>();
        laneOf = [.. Enumerable.Repeat(-1, links.Count)];
        foreach (var link in Enumerable.Range(0, links.Count).Where(link => IsLoop(link) || IsBlocked(link)).OrderBy(link => Span(link)))
        {
            laneOf[link] = lanes.Count;
            lanes.Add(LaneOf(link));
        }

        GridSizes[] sizes = [.. bars.Select((bar, item) => new GridSizes(labels[item].Height, Heights[item], bar.Lost + bar.Meant > 0 ? Fading + 6 : 8))];
        Frame = new GridFrame(layout, columns, sizes, lanes, top);
        Ports = new FlowPorts(layout, Widths, Heights, Other);
    }

    /// <summary>A flow with its labels on the sides of their bars where least passes behind them.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="columns">Where its columns stand.</param>
    /// <param name="bars">What the flow says of each item.</param>
    /// <param name="top">Where the stage bars stand, in px.</param>
    public static FlowPlan Of(GridLayout layout, GridColumns columns, FlowBar[] bars, double top)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(columns);
        var usual = new FlowPlan(layout, columns, bars, Labels(isLeft: false), top);
        var turned = new FlowPlan(layout, columns, bars, FlowLabelSides.Of(usual, Labels(isLeft: true)), top);
        return FlowLabelSides.Covered(turned) < FlowLabelSides.Covered(usual) ? turned : usual;

        FlowLabel[] Labels(bool isLeft) => [.. layout.Source.Items.Select((item, at) => new FlowLabel(item, bars[at], columns.Width(layout.ColumnOf[at]) - 5) { IsLeft = isLeft })];
    }

    public GridLayout Layout { get; }

    public GridColumns Columns { get; }

    public FlowBar[] Bars { get; }

    public FlowLabel[] Labels { get; }

    /// <summary>How many px one visit per journey is high.</summary>
    public double Scale { get; }

    /// <summary>How high each bar is, in px.</summary>
    public double[] Heights { get; }

    /// <summary>How wide each link is, in px.</summary>
    public double[] Widths { get; }

    public GridFrame Frame { get; }

    public FlowPorts Ports { get; }

    /// <summary>The left side of a bar.</summary>
    public double X(int item) => Columns.X(Layout.ColumnOf[item]) + BarInset;

    /// <summary>Where a bar stands.</summary>
    public Box Bar(int item) => new(X(item), Frame.Top(item), BarWidth, Heights[item]);

    /// <summary>Whether a link leads to the same or an earlier column.</summary>
    public bool IsLoop(int link) => Layout.ColumnOf[Layout.Source.Links[link].From] >= Layout.ColumnOf[Layout.Source.Links[link].To];

    /// <summary>How far down a link runs level below the bars; null where it leads straight to its end.</summary>
    public double? Lane(int link) => laneOf[link] < 0 ? null : Frame.Lane(laneOf[link], LaneOf(link).Row);

    /// <summary>Whether it leads past a bar of its own row, and so has to go round below it.</summary>
    private bool IsBlocked(int link)
    {
        var (from, to) = (Layout.Source.Links[link].From, Layout.Source.Links[link].To);
        return Layout.RowOf[from] == Layout.RowOf[to] && Enumerable.Range(0, Bars.Length).Any(item => Layout.RowOf[item] == Layout.RowOf[from]
            && Layout.ColumnOf[item] > Layout.ColumnOf[from] && Layout.ColumnOf[item] < Layout.ColumnOf[to]
            && (Layout.SlotOf[item] == Layout.SlotOf[from] || Layout.SlotOf[item] == Layout.SlotOf[to]));
    }

    private int Span(int link) => Math.Abs(Layout.ColumnOf[Layout.Source.Links[link].From] - Layout.ColumnOf[Layout.Source.Links[link].To]);

    private GridLane LaneOf(int link)
    {
        var (from, to) = (Layout.Source.Links[link].From, Layout.Source.Links[link].To);
        if (!IsLoop(link))
        {
            return new GridLane(Layout.RowOf[from], Layout.ColumnOf[from] + 1, Layout.ColumnOf[to] - 1, Widths[link]);
        }

        var lower = Layout.Rank(from) >= Layout.Rank(to) ? from : to;
        return new GridLane(Layout.RowOf[lower], Layout.ColumnOf[to], Layout.ColumnOf[from], Widths[link]);
    }

    private double Other(int link, bool isOut)
    {
        var item = isOut ? Layout.Source.Links[link].To : Layout.Source.Links[link].From;
        return Lane(link) ?? Frame.Top(item) + (Heights[item] / 2);
    }
}
