using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Counts what a picture with lanes does not show.</summary>
internal static class LeftOut
{
    private const int MostNamed = 3;

    /// <summary>Lanes that are not shown, and at how many touchpoints they have content; null where none has.</summary>
    public static string? Lanes(LaneSheet sheet, IEnumerable<ILane> lanes)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        var counted = lanes.Select(lane => (lane.Name, Count: lane.Count(sheet))).Where(lane => lane.Count > 0).ToList();
        return counted.Count == 0 ? null : Joined.And(counted.Select(lane => $"{lane.Name.Replace('-', ' ')} at {Listing.Count(lane.Count, "touchpoint")}"));
    }

    /// <summary>Stages that no touchpoint of the picture belongs to.</summary>
    public static string? Stages(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var filled = sheet.Columns.Select(column => column.Stage?.Id).ToHashSet();
        return Named(sheet.Map.Stages.Where(stage => !filled.Contains(stage.Id)), "stage without touchpoints", "stages without touchpoints");
    }

    /// <summary>Touchpoints that the chosen persona does not meet.</summary>
    public static string? Touchpoints(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var shown = sheet.Columns.Select(column => column.Touchpoint.Id).ToHashSet();
        var end = $"that {sheet.Persona?.Name} does not meet";
        return Named(sheet.Map.Touchpoints.Where(touchpoint => !shown.Contains(touchpoint.Id)), $"touchpoint {end}", $"touchpoints {end}");
    }

    /// <summary>How many, and the names of the first ones; null where there are none.</summary>
    public static string? Named(IEnumerable<Element> elements, string one, string several)
    {
        var names = elements.Select(Words.Of).ToList();
        return names.Count == 0 ? null
            : $"{Listing.Count(names.Count, one, several)} ({string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? ", …" : "")})";
    }

    /// <summary>The map and its file.</summary>
    public static string Origin(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return string.Join(", ", new[] { sheet.Map.Id.Value, sheet.Request.Source }.OfType<string>());
    }
}
