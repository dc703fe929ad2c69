using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Puts the rows of a map onto pages.</summary>
internal static class MapPages
{
    private const double BelowHeader = 24;

    public static IReadOnlyList<Scene> Of(LaneSheet sheet, MapForm form)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        return [Page(sheet, form, form.Rows)];
    }

    private static Scene Page(LaneSheet sheet, MapForm form, IReadOnlyList<LaneRow> rows)
    {
        var canvas = new Canvas();
        var width = form.Width - (2 * Space.Margin);
        var y = MapHeader.Draw(canvas, sheet, form, null, width) + BelowHeader;
        foreach (var row in rows)
        {
            y = RowDrawing.Draw(canvas, sheet, form.Lanes, row, y) + Space.Row;
        }

        if (rows.Count == 0)
        {
            canvas.Text(TextFlow.Wrap("The map has no touchpoints yet.", Fonts.Finding, width), Space.Margin, y + 16, Ink.Text2, 22);
            y += 40;
        }

        return new Scene("map", form.Width, Math.Ceiling(y + Space.Margin - Space.Row), canvas.Nodes)
        {
            Title = $"Journey map: {sheet.Map.Title}",
            Description = MapDescription.Of(sheet),
            Language = sheet.Map.Language,
            Reading = Readings.Of(sheet.Map),
        };
    }
}
