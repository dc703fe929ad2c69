using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Says of touchpoints whose other end is on another sheet, that it is there: without this they would look added or removed.</summary>
internal static class ElsewhereLabels
{
    public static void Draw(Canvas canvas, GapStory story, GapSheet sheet, double top, double bottom)
    {
        var before = Ids(sheet.Before);
        var after = Ids(sheet.After);
        foreach (var outcome in story.Report.Outcomes.Touchpoints)
        {
            if (outcome.After is not { } id || outcome.Before.Count == 0)
            {
                continue;
            }

            if (after.TryGetValue(id, out var place) && !outcome.Before.Any(before.ContainsKey))
            {
                canvas.Line(place.Middle, bottom - 34, place.Middle, bottom - 22, Paint.Line(Ink.Rule2, 1.25, "2 2"));
                Say(canvas, place.Middle, bottom - 38);
            }
            else if (place is null)
            {
                foreach (var start in outcome.Before.Where(before.ContainsKey).Select(start => before[start]))
                {
                    canvas.Line(start.Middle, top + 1, start.Middle, top + 9, Paint.Line(Ink.Rule2, 1.25, "2 2"));
                    Say(canvas, start.Middle, top + 19);
                }
            }
        }
    }

    private static void Say(Canvas canvas, double x, double y) => canvas.Text(TextFlow.Line("↔", Fonts.Label), x, y, Ink.Text3, anchor: Anchor.Middle, halo: Ink.Paper);

    private static Dictionary<Id<Touchpoint>, PlacedColumn> Ids(IReadOnlyList<PlacedColumn> columns)
        => columns.SelectMany(column => column.Column.Touchpoints.Select(touchpoint => (touchpoint.Id, column))).ToDictionary(place => place.Id, place => place.column);
}
