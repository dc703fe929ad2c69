using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Where ribbons touch the bars: one below the other, sorted by where they come from and go to; loops and those who leave at the bottom.</summary>
internal sealed class FlowPorts
{
    private readonly GridLayout layout;
    private readonly double[] heights;

    /// <summary>Finds the place of every ribbon.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="widths">How wide each link of the source is, in px.</param>
    /// <param name="heights">How high each bar is, in px.</param>
    /// <param name="other">Where a link is heading at its other end: how far down, in px.</param>
    public FlowPorts(GridLayout layout, double[] widths, double[] heights, Func<int, bool, double> other)
    {
        ArgumentNullException.ThrowIfNull(layout);
        (this.layout, this.heights) = (layout, heights);
        (Out, In, Leaving) = (new double[widths.Length], new double[widths.Length], new double[heights.Length]);
        Spread(layout.Source.Links.Select((link, at) => (link.From, at)), widths, Out, isOut: true, other);
        Spread(layout.Source.Links.Select((link, at) => (link.To, at)), widths, In, isOut: false, other);
    }

    /// <summary>Where the middle of each link leaves, in px below the upper side of its bar.</summary>
    public double[] Out { get; }

    /// <summary>Where the middle of each link arrives, in px below the upper side of its bar.</summary>
    public double[] In { get; }

    /// <summary>How far down the links out of an item reach, in px below its upper side: what leaves begins there.</summary>
    public double[] Leaving { get; }

    private void Spread(IEnumerable<(int Item, int Link)> links, double[] widths, double[] middles, bool isOut, Func<int, bool, double> other)
    {
        foreach (var group in links.GroupBy(pair => pair.Item, pair => pair.Link))
        {
            var sorted = group.OrderBy(link => IsLoop(link)).ThenBy(link => other(link, isOut)).ToList();
            var sum = sorted.Sum(link => widths[link]);
            var factor = Math.Min(1, heights[group.Key] / sum);
            var y = 0.0;
            foreach (var link in sorted)
            {
                middles[link] = (y + (widths[link] / 2)) * factor;
                y += widths[link];
            }

            if (isOut)
            {
                Leaving[group.Key] = y * factor;
            }
        }
    }

    private bool IsLoop(int link) => layout.ColumnOf[layout.Source.Links[link].From] >= layout.ColumnOf[layout.Source.Links[link].To];
}
