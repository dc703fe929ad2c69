using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Lays out boxes in rows, and the lines between them: the swimlanes, and the flow where no shares are known.</summary>
internal static class SwimScene
{
    /// <summary>Lays it out.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="source">What stands on the grid.</param>
    /// <param name="name">The name of the picture.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="finding">Why no shares are known, so that all lines are of one width; null where they are.</param>
    public static Scene Draw(RenderRequest request, GridSource source, string name, string title, string? finding = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        source = GridReading.InOrder(source);
        var drawn = new DrawnMap(request.Map, request.Persona);
        var (layout, by) = (GridLayout.Of(source), request.By ?? GridRows.Bys[0]);
        var styles = SwimStyle.Of(layout, isOfOneWidth: finding is not null);
        var boxes = new SwimBoxes(source, drawn);
        finding ??= SwimWords.Finding(layout, styles, by);

        // How wide the page is follows from the columns, and where they begin from how high the heading is.
        var width = new SwimPlan(layout, boxes, 0).Columns.PageWidth;
        var inner = width - (2 * Space.Margin);
        var canvas = new Canvas();
        var y = Heading.Draw(canvas, request.Map, title, finding, inner) + Space.Block;
        var plan = new SwimPlan(layout, boxes, y);
        plan.Frame.Draw(canvas);
        SwimLines.Draw(canvas, plan, styles);
        for (var item = 0; item < source.Items.Count; item++)
        {
            boxes.Draw(canvas, item, plan.X(item), plan.Frame.Top(item));
        }

        y = Key.Draw(canvas, SwimKey.Of(plan, styles), Space.Margin, plan.Frame.Bottom + Space.Block, inner);
        y = Footer.Draw(canvas, Notes(request, source), Space.Margin, y + 8, inner);
        return new Scene(name, width, y + Space.Block, canvas.Nodes)
        {
            Title = $"{title}, {StateWords.When(request.Map)}",
            Description = $"Touchpoints in columns by stage and rows by {by}. {finding}".TrimEnd(),
            Language = request.Map.Language,
            Reading = Readings.Of(request.Map),
        };
    }

    private static IEnumerable<string?> Notes(RenderRequest request, GridSource source) =>
    [
        request.Persona is { } persona ? $"Only {request.Map.Personas[persona]!.Name}." : null,
        FlowWords.Hidden(source, "box"),
        FlowWords.Assumed(source),
        request.Source,
    ];
}
