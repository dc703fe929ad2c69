using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The words at the top of a map: title, what it rests on and who keeps it, and the scenario.</summary>
internal static class MapHeader
{
    private const double Line = 18;

    /// <summary>Draws them and says where they end below.</summary>
    public static double Draw(Canvas canvas, LaneSheet sheet, MapForm form, string? page, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var map = sheet.Map;
        var y = Heading.Draw(canvas, map, map.Title, null, width, form.Width < 1000);
        y = Paragraph(canvas, string.Join(" · ", Meta(sheet, form, page).OfType<string>()), y, width, 3);
        return Paragraph(canvas, page is null ? Scenario(map) : null, y, width, 4);
    }

    /// <summary>The scenario in one sentence, with how it ends; null where it says neither.</summary>
    public static string? Scenario(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var outcome = map.Scenario?.Outcome is { } end ? $"Ends when: {end}" : null;
        return string.Join(" ", new[] { map.Scenario?.Situation ?? map.Scenario?.Trigger, outcome }.OfType<string>()) is { Length: > 0 } sentence ? sentence : null;
    }

    private static IEnumerable<string?> Meta(LaneSheet sheet, MapForm form, string? page)
    {
        var map = sheet.Map;
        yield return page;
        yield return map.Basis is { } basis ? Capital(ChoiceWords<Basis>.OrNumber(basis)) : null;
        yield return map.Status is { } status ? ChoiceWords<MapStatus>.OrNumber(status).Replace('-', ' ') : null;
        string?[] version = [map.Version is { } number ? $"version {number}" : null, map.Reviewed is { } reviewed ? $"reviewed {Date(reviewed)}" : null];
        yield return version.Any(part => part is not null) ? string.Join(", ", version.OfType<string>()) : null;
        yield return map.Owner is { } owner ? $"owned by {map.Teams[owner]?.Name ?? owner.Value}" : null;
        yield return sheet.Persona is { } persona ? $"the way of {persona.Name}" : null;
        var stages = sheet.Columns.Select(column => column.Stage).OfType<Stage>().Distinct().Count();
        var left = form.IsDense && sheet.Request.Lanes is null ? form.LeftOut : [];
        yield return sheet.Columns.Count == 0 ? null
            : Listing.Count(sheet.Columns.Count, "touchpoint") + (stages > 0 ? $" in {Listing.Count(stages, "stage")}" : "")
            + (left.Count > 0 ? $", without {Joined.And(left.Select(lane => lane.Label.ToLowerInvariant()))}" : "");
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
