using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Says of touchpoints whose other end is on another sheet, that it is there: without this they would look added or removed.</summary>
internal static class ElsewhereLabels
{
    public static void Draw(Canvas canvas, GapStory story, IReadOnlyList<GapSheet> sheets, GapSheet sheet, double top, double bottom)
    {
        if (sheets.Count < 2)
        {
            return;
        }

        var (before, after) = (Ids(sheet.Before), Ids(sheet.After));
        var (homes, becomes) = (Homes(sheets, one => one.Before), Homes(sheets, one => one.After));
        foreach (var outcome in story.Report.Outcomes.Touchpoints)
        {
            if (outcome.After is not { } id || outcome.Before.Count == 0)
            {
                continue;
            }

            if (after.TryGetValue(id, out var place) && !outcome.Before.Any(before.ContainsKey))
            {
                canvas.Line(place.Middle, bottom - 34, place.Middle, bottom - 22, Paint.Line(Ink.Rule2, 1.25, "2 2"));
                Say(canvas, homes[outcome.Before[0]], place.Middle, bottom - 38);
            }
            else if (place is null)
            {
                foreach (var start in outcome.Before.Where(before.ContainsKey).Select(start => before[start]))
                {
                    canvas.Line(start.Middle, top + 1, start.Middle, top + 9, Paint.Line(Ink.Rule2, 1.25, "2 2"));
                    Say(canvas, becomes[id], start.Middle, top + 19);
                }
            }
        }
    }

    private static Dictionary<Id<Touchpoint>, int> Homes(IReadOnlyList<GapSheet> sheets, Func<GapSheet, IReadOnlyList<PlacedColumn>> columns)
        => sheets.SelectMany((sheet, index) => columns(sheet).SelectMany(column => column.Column.Touchpoints.Select(touchpoint => (touchpoint.Id, index + 1)))).ToDictionary(home => home.Id, home => home.Item2);

    private static void Say(Canvas canvas, int sheet, double x, double y) => canvas.Text(TextFlow.Line($"sheet {Figures.Number(sheet)}", Fonts.Label), x, y, Ink.Text3, anchor: Anchor.Middle, halo: Ink.Paper);

    private static Dictionary<Id<Touchpoint>, PlacedColumn> Ids(IReadOnlyList<PlacedColumn> columns)
        => columns.SelectMany(column => column.Column.Touchpoints.Select(touchpoint => (touchpoint.Id, column))).ToDictionary(place => place.Id, place => place.column);
}
