using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The key of a page of the map: only what is on it.</summary>
internal static class MapKey
{
    private const double Sign = 14;
    private const double LineWidth = 30;

    public static IReadOnlyList<KeyEntry> Of(LaneSheet sheet, MapForm form, IReadOnlyList<LaneRow> rows)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var columns = rows.SelectMany(row => row.Columns).ToList();
        var touchpoints = columns.ConvertAll(column => column.Touchpoint);
        var lanes = form.Lanes.Select(lane => lane.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. lanes.Contains("touchpoint") ? TouchpointKey.Of(columns) : lanes.Contains("feeling") ? TouchpointKey.Stars(columns) : [],
            .. lanes.Contains("pain-points") ? Pains([.. touchpoints.SelectMany(touchpoint => touchpoint.PainPoints)]) : [],
            .. lanes.Contains("opportunities") ? Ideas(sheet, touchpoints) : [],
            .. lanes.Contains("feeling") ? Curves(sheet, [.. rows.SelectMany(Drawn).Select(column => column.Touchpoint)]) : [],
        ];
    }

    // A line begins half-way from the neighbour on the row or page before, and goes on half-way to the next.
    private static IEnumerable<Column> Drawn(LaneRow row) => row.Columns.Prepend(row.Before).Append(row.After).OfType<Column>();

    private static IEnumerable<KeyEntry> Pains(List<PainPoint> pains)
    {
        if (pains.Exists(pain => pain.Kind != PainPointKind.Breakdown))
        {
            yield return new(pains.Exists(pain => pain.Kind is null) ? "pain point" : "friction", Sign, (x, y) => Signs.Friction(x, y - 7, Sign));
        }

        if (pains.Exists(pain => pain.Kind == PainPointKind.Breakdown))
        {
            yield return new("breakdown", Sign, (x, y) => Signs.Breakdown(x, y - 7, Sign));
        }

        if (pains.Exists(pain => pain.Severity >= PainLane.Severe))
        {
            yield return new("severity 4 or 5", 22, (x, y) => [new SceneBox(new Box(x, y - 8, 22, 16), Paint.Filled(Ink.BadFill), 4)]);
        }
    }

    private static IEnumerable<KeyEntry> Ideas(LaneSheet sheet, List<Touchpoint> touchpoints)
    {
        var ids = touchpoints.Select(touchpoint => touchpoint.Id).ToHashSet();
        return OpportunityLane.Shown(sheet.Map).Any(opportunity => sheet.Opportunities.Of(opportunity).Any(ids.Contains)) ? [new("opportunity", Sign, (x, y) => [Signs.Bulb(x, y - 7, Sign)])] : [];
    }

    private static IEnumerable<KeyEntry> Curves(LaneSheet sheet, List<Touchpoint> touchpoints)
    {
        if (sheet.Persona is { } chosen)
        {
            return touchpoints.Exists(touchpoint => touchpoint.Emotion is not null) ? [new(chosen.Name, LineWidth, (x, y) => [Line(x, y, sheet.StyleOf(chosen).Ink, 2.5, null)])] : [];
        }

        var differing = OwnFeelings.Of(sheet).Drawn.Where(persona => touchpoints.Exists(touchpoint => PersonaBranch.Differing(touchpoint, persona) is not null)).ToList();
        return differing.Count == 0 ? [] : differing
            .Select(persona => (persona.Name, Style: sheet.StyleOf(persona)))
            .Select(one => new KeyEntry($"{one.Name}, where it differs", LineWidth + 4, (x, y) => [Line(x, y, one.Style.Ink, 2, one.Style.Dash), one.Style.Marker(new Point(x + (LineWidth / 2), y))]))
            .Prepend(new KeyEntry("everyone", LineWidth, (x, y) => [Line(x, y, Ink.Text, 2.5, null)]));
    }

    private static ScenePath Line(double x, double y, Ink ink, double width, string? dash)
        => Pen.From(x, y).Line(x + LineWidth, y).Draw(Paint.Line(ink, width, dash) with { Round = true });
}
