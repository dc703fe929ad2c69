using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>How far down lines leave and enter the boxes: all that go on leave at the middle, those that come in arrive one below the other.</summary>
internal sealed class SwimPorts
{
    private const double MostApart = 8;
    private const double Clear = 9;
    private const double BackAboveBottom = 12;

    private readonly GridFrame frame;
    private readonly double height;
    private readonly double[] ends;
    private readonly double[] entries;
    private readonly GridLayout layout;
    private readonly SwimRoutes routes;

    /// <summary>Finds them.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="routes">How the lines run.</param>
    /// <param name="frame">The heights of the grid.</param>
    /// <param name="height">How high each box is, in px.</param>
    /// <param name="begins">Whether journeys begin at an item.</param>
    public SwimPorts(GridLayout layout, SwimRoutes routes, GridFrame frame, double height, IReadOnlyList<bool> begins)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(begins);
        (this.layout, this.routes, this.frame, this.height) = (layout, routes, frame, height);
        (ends, entries) = (new double[layout.Source.Links.Count], new double[layout.ColumnOf.Count]);
        var arriving = Enumerable.Range(0, ends.Length).ToLookup(link => layout.Source.Links[link].To);
        for (var item = 0; item < entries.Length; item++)
        {
            var joined = arriving[item].Where(routes.IsJoined).OrderBy(link => Math.Abs(Origin(link) - Middle(item))).ToList();
            Spread(item, [.. (begins[item] ? new[] { -1 } : []).Concat(arriving[item].Except(joined.Skip(1)).OrderBy(link => routes.Course(link) == SwimCourse.Back).ThenBy(Origin))]);
            foreach (var link in joined)
            {
                ends[link] = ends[joined[0]];
            }
        }
    }

    /// <summary>Where a line leaves its box, in px from the top of the page.</summary>
    public double Start(int link)
    {
        var item = layout.Source.Links[link].From;
        return routes.Course(link) == SwimCourse.Back ? frame.Top(item) + height - BackAboveBottom : Middle(item);
    }

    /// <summary>Where a line enters its box.</summary>
    public double End(int link) => ends[link];

    /// <summary>Where the arrow of those who begin at an item stands.</summary>
    public double Entry(int item) => entries[item];

    private double Middle(int item) => frame.Top(item) + (height / 2);

    // Where a line comes from: the way below boxes, or the box that it leaves.
    private double Origin(int link) => routes.Lane(link, frame) ?? Middle(layout.Source.Links[link].From);

    // One that comes in level stays level; the others keep their order above and below it.
    private void Spread(int item, List<int> sorted)
    {
        if (sorted.Count == 0)
        {
            return;
        }

        var level = sorted.FindIndex(link => link >= 0 && routes.Lane(link, frame) is null && Math.Abs(Origin(link) - Middle(item)) < 1);
        var centre = level >= 0 ? level : (sorted.Count - 1) / 2.0;
        var apart = Math.Min(MostApart, ((height / 2) - Clear) / Math.Max(1, Math.Max(centre, sorted.Count - 1 - centre)));
        for (var at = 0; at < sorted.Count; at++)
        {
            var y = Middle(item) + ((at - centre) * apart);
            if (sorted[at] < 0)
            {
                entries[item] = y;
            }
            else
            {
                ends[sorted[at]] = y;
            }
        }
    }
}
