using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Puts the rows of a map onto pages: one, unless the map is very long or made for paper.</summary>
internal static class MapPages
{
    private const int SeveralFrom = 60;
    private const int MostPagesInOne = 4;
    private const double KeyRoom = 70;

    public static IReadOnlyList<Scene> Of(LaneSheet sheet, MapForm form)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var rows = form.Rows.Select(row => new LaidRow(sheet, form.Lanes, row)).ToList();
        var pages = Divide(sheet, form, rows);
        var scenes = pages.Select((page, at) => Page(sheet, form, page, at + 1, pages.Count)).ToList();
        return sheet.Request.Paper is { } paper
            ? scenes.ConvertAll(scene => scene with { PixelsPerMillimetre = PaperSheet.ScaleOf(paper, form.Width, scenes.Max(one => one.Height)) })
            : scenes;
    }

    private static List<List<LaidRow>> Divide(LaneSheet sheet, MapForm form, List<LaidRow> rows)
    {
        var limit = Limit(sheet, form, rows.Sum(row => row.Height + Space.Row));
        var pages = new List<List<LaidRow>> { new() };
        var y = Top(new Canvas(), sheet, form, rows, null) + KeyRoom;
        foreach (var row in rows)
        {
            if (pages[^1].Count > 0 && y + row.Height > limit)
            {
                pages.Add([]);
                y = Top(new Canvas(), sheet, form, rows[..1], "page") + KeyRoom;
            }

            pages[^1].Add(row);
            y += row.Height + Space.Row;
        }

        return pages;
    }

    private static double Limit(LaneSheet sheet, MapForm form, double height)
    {
        var page = PaperSheet.HeightOf(sheet.Request.Paper ?? Paper.A3, form.Width);
        var isDivided = sheet.Request.Paper is not null || (!sheet.Request.Strip && (sheet.Columns.Count >= SeveralFrom || height > MostPagesInOne * page));
        return isDivided ? page : double.PositiveInfinity;
    }

    // All that stands above the rows; the pages after the first repeat only what tells where they are.
    private static double Top(Canvas canvas, LaneSheet sheet, MapForm form, IReadOnlyList<LaidRow> rows, string? page)
    {
        var isFirst = page is null || page.StartsWith("page 1 ", StringComparison.Ordinal);
        var y = MapHeader.Draw(canvas, sheet, form, page, isFirst) + Space.Block;
        if (isFirst && sheet.Map.Personas.Count > 0)
        {
            y = PersonaStrip.Draw(canvas, sheet, y, form.Width - (2 * Space.Margin)) + Space.Block;
        }

        return form.Rows.Count > 1 ? WholeJourney.Draw(canvas, sheet, form, [.. rows.Select(row => row.Row)], y - 8) + Space.Block : y;
    }

    private static Scene Page(LaneSheet sheet, MapForm form, IReadOnlyList<LaidRow> rows, int number, int of)
    {
        var canvas = new Canvas();
        var width = form.Width - (2 * Space.Margin);
        var y = Top(canvas, sheet, form, rows, of > 1 ? $"page {number} of {of}" : null);
        foreach (var row in rows)
        {
            row.Draw(canvas, y);
            y += row.Height + Space.Row;
        }

        if (rows.Count == 0)
        {
            canvas.Text(TextFlow.Wrap("The map has no touchpoints yet.", Fonts.Finding, width), Space.Margin, y + 16, Ink.Text2, 22);
            y += 22 + Space.Row;
        }

        y = Key.Draw(canvas, MapKey.Of(sheet, form, [.. rows.Select(row => row.Row)]), Space.Margin, y - 12, width);
        y = number == of ? Footer.Draw(canvas, MapFooter.Sentences(sheet, form), Space.Margin, y + 4, width) : y;
        return new Scene(of > 1 ? $"map-{number}" : "map", form.Width, Math.Ceiling(y + Space.Block), canvas.Nodes)
        {
            Title = $"Journey map: {sheet.Map.Title}" + (of > 1 ? $", page {number} of {of}" : ""),
            Description = MapDescription.Of(sheet),
            Language = sheet.Map.Language,
            Reading = Readings.Of(sheet.Map),
        };
    }
}
