using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Blueprint;

/// <summary>The journey as a service blueprint: what customers meet and do, what is done in sight and behind it, and with which systems.</summary>
internal sealed class BlueprintPicture : IPicture
{
    private const int MostColumns = 10;
    private const double LeastColumn = 141;
    private const double MostColumn = 220;

    public string Name => "blueprint";

    public IReadOnlyList<string> Lanes { get; } = [.. BlueprintLanes.All.Select(one => one.Lane.Name)];

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sheet = new LaneSheet(request);
        var lanes = BlueprintLanes.Of(sheet);
        var form = RowForm.Of(sheet, MostColumns, LeastColumn, MostColumn);
        var rows = form.Rows.Select(row => new LaidRow(sheet, lanes, row)).ToList();
        var pages = RowPages.Divide(sheet, rows, form.Width, _ => Top(new Canvas(), sheet, form, "page"));
        return [.. pages.Select((page, at) => Page(sheet, form, page, at + 1, pages.Count))];
    }

    /// <summary>How many touchpoints say what happens backstage, as a sentence; null where there are none.</summary>
    private static string? Finding(LaneSheet sheet)
    {
        var (known, all) = (sheet.Columns.Count(column => column.Touchpoint.Backstage.Count > 0), sheet.Columns.Count);
        return all == 0 ? null
            : known == all ? $"{(all == 1 ? "The touchpoint says" : $"{Listing.OutOf(all, all)} touchpoints say")} what happens backstage."
            : $"{(known == 0 ? "No touchpoint says" : known == 1 ? $"Only one of {all} touchpoints says" : $"{known} of {all} touchpoints say")} what happens backstage: the empty places are the next questions.";
    }

    private static double Top(Canvas canvas, LaneSheet sheet, RowForm form, string? page)
    {
        var width = form.Width - (2 * Space.Margin);
        var y = Heading.Draw(canvas, sheet.Map, sheet.Map.Title, Finding(sheet), width, form.Width < 1000);
        var meta = TextFlow.Wrap(string.Join(" · ", new[] { "Service blueprint", page, sheet.Persona is { } persona ? $"the way of {persona.Name}" : null }.OfType<string>()), Fonts.Meta, width, 2);
        canvas.Text(meta, Space.Margin, y + 16, Ink.Text2, 18);
        return y + meta.Height(18) + Space.Block;
    }

    private static Scene Page(LaneSheet sheet, RowForm form, IReadOnlyList<LaidRow> rows, int number, int of)
    {
        var canvas = new Canvas();
        var width = form.Width - (2 * Space.Margin);
        var y = Top(canvas, sheet, form, of > 1 ? $"page {number} of {of}" : null);
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

        y = Key.Draw(canvas, TouchpointKey.Of(rows.SelectMany(row => row.Row.Columns)), Space.Margin, y - 12, width);
        y = Footer.Draw(canvas, BlueprintFooter.Sentences(sheet), Space.Margin, y + 4, width);
        return new Scene(of > 1 ? $"blueprint-{number}" : "blueprint", form.Width, Math.Ceiling(y + Space.Block), canvas.Nodes)
        {
            Title = $"Service blueprint: {sheet.Map.Title}" + (of > 1 ? $", page {number} of {of}" : ""),
            Description = Finding(sheet) ?? LaneSheet.Empty,
            Language = sheet.Map.Language,
            Reading = Readings.Of(sheet.Map),
        };
    }
}
