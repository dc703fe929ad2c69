using JourneyKit.Graphs.Chain;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>What stands for a picture that cannot be drawn: the reason in words, and a table where there are too many touchpoints.</summary>
internal static class FlowNotice
{
    private const double Width = 960;

    /// <summary>Why there is no picture; null where there is one.</summary>
    public static string? Reason(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var count = source.Chain.Graph.Touchpoints.Count;
        return count == 0 ? "There is no touchpoint to draw."
            : count > GridReading.MostOfAll ? $"{count} touchpoints are too many for one picture: a table takes its place. `journey flow` prints all numbers."
            : null;
    }

    /// <summary>Why no widths are known; null where they are.</summary>
    public static string? NoShares(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Chain.Outcome switch
        {
            ChainOutcome.Computed => null,
            ChainOutcome.NoFlow => "No touchpoint says where journeys go on, so how many pass is not known: the lines follow the order of the document.",
            ChainOutcome.NoEntry => "No journey is known to begin anywhere, so how many pass is not known: all lines are of one width.",
            _ => "How many pass could not be computed reliably: all lines are of one width.",
        };
    }

    /// <summary>Draws the reason, and the table where there is something to list.</summary>
    public static Scene Draw(RenderRequest request, GridSource source, string name, string reason)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        var canvas = new Canvas();
        var inner = Width - (2 * Space.Margin);
        var y = Heading.Draw(canvas, request.Map, request.Map.Title, reason, inner, isSmall: true) + Space.Block;
        var left = 0;
        if (source.Touchpoints > 0)
        {
            var table = new FlowTable(source, request.By ?? GridRows.Bys[0]);
            left = table.LeftOut;
            y = table.Draw(canvas, Space.Margin, y, inner);
        }

        y = Footer.Draw(canvas, [left > 0 ? $"{Listing.Count(left, "touchpoint")}{(source.Chain.IsComputed ? " with fewer visits" : "")} {(left == 1 ? "is" : "are")} not listed." : null, request.Source], Space.Margin, y + 8, inner);
        return new Scene(name, Width, y + Space.Block, canvas.Nodes)
        {
            Title = $"{char.ToUpperInvariant(name[0])}{name[1..]}: {request.Map.Title}, {StateWords.When(request.Map)}",
            Description = reason,
            Language = request.Map.Language,
            Reading = Readings.Of(request.Map),
        };
    }
}
