using JourneyKit.Graphs.Chain;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Says in words why a flow cannot be drawn, and lists the touchpoints.</summary>
internal static class FlowNotice
{
    private const double Width = 720;
    private const double LineHeight = 18;
    private const int MostNames = 60;

    /// <summary>Why there is nothing to draw; null where there is.</summary>
    public static string? Reason(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var count = source.Chain.Graph.Touchpoints.Count;
        return count == 0 ? "There is no touchpoint to draw."
            : count > GridReading.MostOfAll ? $"{count} touchpoints are too many for one picture; `journey flow` prints their numbers."
            : source.Chain.Outcome switch
            {
                ChainOutcome.Computed => null,
                ChainOutcome.NoFlow => "No touchpoint says where journeys go on, so how many pass is not known.",
                ChainOutcome.NoEntry => "No journey is known to begin anywhere, so how many pass is not known.",
                _ => "How many pass could not be computed reliably.",
            };
    }

    /// <summary>Draws the reason and the names.</summary>
    public static Scene Draw(RenderRequest request, GridSource source, string reason)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        var canvas = new Canvas();
        var inner = Width - (2 * Space.Margin);
        var y = Heading.Draw(canvas, request.Map, request.Map.Title, reason, inner, isSmall: true) + Space.Block;
        var touchpoints = source.Chain.Graph.Touchpoints;
        foreach (var touchpoint in touchpoints.Take(MostNames))
        {
            canvas.Text(TextFlow.Line(touchpoint.Name, Fonts.Body, inner), Space.Margin, y + 13, cell: new Box(Space.Margin, y, inner, LineHeight));
            y += LineHeight;
        }

        var more = touchpoints.Count - MostNames;
        y = Footer.Draw(canvas, [more > 0 ? $"{more} more touchpoints are not listed." : null], Space.Margin, y + 8, inner);
        return new Scene("flow", Width, y + Space.Block, canvas.Nodes)
        {
            Title = $"Flow: {request.Map.Title}, {StateWords.When(request.Map)}",
            Description = reason,
            Language = request.Map.Language,
            Reading = Readings.Of(request.Map),
        };
    }
}
