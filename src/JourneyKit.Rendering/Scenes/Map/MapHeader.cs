using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The words at the top of a map: title, the sentence to keep, what it rests on and who keeps it, and the scenario.</summary>
internal static class MapHeader
{
    private const double Line = 18;

    private const double MostLine = 1100;
    private const double LeastTitle = 420;

    /// <summary>Draws them and says where they end below.</summary>
    /// <param name="canvas">Where they are drawn.</param>
    /// <param name="sheet">What is drawn.</param>
    /// <param name="form">The form of the map.</param>
    /// <param name="page">Which page it is; null where there is one.</param>
    /// <param name="isFirst">Whether it is the first page, with the scenario and the numbers.</param>
    public static double Draw(Canvas canvas, LaneSheet sheet, MapForm form, string? page, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var map = sheet.Map;
        var tiles = isFirst ? HeadlineNumbers.Of(sheet) : [];
        var inner = form.Width - (2 * Space.Margin);
        var beside = inner - (tiles.Count * HeadlineTile.Width) - Space.Block;
        var isBeside = tiles.Count > 0 && beside >= LeastTitle;
        var width = Math.Min(isBeside ? beside : inner, MostLine);
        var y = Heading.Draw(canvas, map, map.Title, isFirst ? MapFinding.In(sheet, width) : null, width, form.Width < 1000);
        y = Paragraph(canvas, string.Join(" · ", Meta(sheet, form, page).OfType<string>()), y, width, 3);
        y = Paragraph(canvas, isFirst ? Scenario(map) : null, y, width, 4);
        return tiles.Count == 0 ? y
            : isBeside ? Math.Max(y, Tiles(canvas, tiles, form.Width - Space.Margin - (tiles.Count * HeadlineTile.Width), Space.Margin, tiles.Count))
            : Tiles(canvas, tiles, Space.Margin, y + 12, Math.Max(1, (int)(inner / HeadlineTile.Width)));
    }

    /// <summary>The scenario in one sentence, with how it ends; null where it says neither.</summary>
    public static string? Scenario(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var outcome = map.Scenario?.Outcome is { } end ? $"Ends when: {end}" : null;
        return string.Join(" ", new[] { map.Scenario?.Situation ?? map.Scenario?.Trigger, outcome }.OfType<string>()) is { Length: > 0 } sentence ? sentence : null;
    }

    /// <summary>What the map rests on, its status, version and last review, and who keeps it; null for what it does not say.</summary>
    public static IEnumerable<string?> Standing(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        yield return map.Basis is { } basis ? Capital(ChoiceWords<Basis>.OrNumber(basis)) : null;
        yield return map.Status is { } status ? ChoiceWords<MapStatus>.OrNumber(status).Replace('-', ' ') : null;
        string?[] version = [map.Version is { } number ? $"version {number}" : null, map.Reviewed is { } reviewed ? $"reviewed {Date(reviewed)}" : null];
        yield return version.Any(part => part is not null) ? string.Join(", ", version.OfType<string>()) : null;
        yield return map.Owner is { } owner ? $"owned by {map.Teams[owner]?.Name ?? owner.Value}" : null;
    }

    private static IEnumerable<string?> Meta(LaneSheet sheet, MapForm form, string? page)
    {
        yield return page;
        foreach (var part in Standing(sheet.Map))
        {
            yield return part;
        }

        yield return sheet.Persona is { } persona ? $"the way of {persona.Name}" : null;
        var left = form.IsDense && sheet.Request.Lanes is null ? form.LeftOut : [];
        yield return sheet.Columns.Count == 0 ? null
            : Listing.Count(sheet.Columns.Count, "touchpoint") + (sheet.StageCount > 0 ? $" in {Listing.Count(sheet.StageCount, "stage")}" : "")
            + (left.Count > 0 ? $", without {Joined.And(left.Select(lane => lane.Label.ToLowerInvariant()))}" : "");
    }

    private static double Tiles(Canvas canvas, IReadOnlyList<HeadlineTile> tiles, double x, double y, int perLine)
    {
        foreach (var line in tiles.Chunk(perLine))
        {
            var height = line.Max(tile => tile.Height);
            for (var at = 0; at < line.Length; at++)
            {
                line[at].Draw(canvas, x + (at * HeadlineTile.Width), y, height);
            }

            y += height + 8;
        }

        return y - 8;
    }

    private static string Date(PartialDate date)
        => date.FirstDay.ToString(date.Day is not null ? "d MMMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static double Paragraph(Canvas canvas, string? text, double y, double width, int lines)
    {
        var block = TextFlow.Wrap(text, Fonts.Meta, width, lines);
        canvas.Text(block, Space.Margin, y + 14, Ink.Text2, Line, cell: new Box(Space.Margin, y, width, block.Height(Line) + 4));
        return y + block.Height(Line) + (block.Lines.Count > 0 ? 2 : 0);
    }
}
