using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Lays out the pages of a map: header, personas, whole journey, rows, key and footer.</summary>
internal static class MapPages
{
    public static IReadOnlyList<Scene> Of(LaneSheet sheet, MapForm form)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var rows = form.Rows.Select(row => new LaidRow(sheet, form.Lanes, row)).ToList();
        var pages = RowPages.Divide(sheet, rows, form.Width, isFirst => Top(new Canvas(), sheet, form, rows, "page", isFirst));
        var description = MapDescription.Of(sheet);
        return [.. pages.Select((page, at) => Page(sheet, form, description, page, at + 1, pages.Count))];
    }

    // All that stands above the rows; the pages after the first repeat only what tells where they are.
    private static double Top(Canvas canvas, LaneSheet sheet, MapForm form, IReadOnlyList<LaidRow> rows, string? page, bool isFirst)
    {
        var y = MapHeader.Draw(canvas, sheet, form, page, isFirst) + Space.Block;
        if (isFirst && sheet.Map.Personas.Count > 0)
        {
            y = PersonaStrip.Draw(canvas, sheet, y, form.Width - (2 * Space.Margin)) + Space.Block;
        }

        return form.Rows.Count > 1 ? WholeJourney.Draw(canvas, sheet, form, [.. rows.Select(row => row.Row)], y - 8) + Space.Block : y;
    }

    private static Scene Page(LaneSheet sheet, MapForm form, string description, IReadOnlyList<LaidRow> rows, int number, int of)
    {
        var canvas = new Canvas();
        var width = form.Width - (2 * Space.Margin);
        var y = Top(canvas, sheet, form, rows, of > 1 ? $"page {number} of {of}" : null, number == 1);
        foreach (var row in rows)
        {
            row.Draw(canvas, y);
            y += row.Height + Space.Row;
        }

        if (rows.Count == 0)
        {
            canvas.Text(TextFlow.Wrap(LaneSheet.Empty, Fonts.Finding, width), Space.Margin, y + 16, Ink.Text2, 22);
            y += 22 + Space.Row;
        }

        y = Key.Draw(canvas, MapKey.Of(sheet, form, [.. rows.Select(row => row.Row)]), Space.Margin, y - 12, width);
        y = Footer.Draw(canvas, number == of ? MapFooter.Sentences(sheet, form) : [], Space.Margin, y + 4, width);
        return new Scene(of > 1 ? $"map-{number}" : "map", form.Width, Math.Ceiling(y + Space.Block), canvas.Nodes)
        {
            Title = $"Journey map: {sheet.Map.Title}" + (of > 1 ? $", page {number} of {of}" : ""),
            Description = description,
            Language = sheet.Map.Language,
            Reading = Readings.Of(sheet.Map),
        };
    }
}
