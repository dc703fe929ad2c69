using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Scenes.Blueprint;

/// <summary>What a dash means, where systems come from, and what is not shown.</summary>
internal static class BlueprintFooter
{
    public static IEnumerable<string?> Sentences(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var map = sheet.Map;
        yield return sheet.Columns.Count > 0 ? "A dash: nothing is noted." : null;
        var isFromChannel = sheet.Columns.Any(column => column.Touchpoint.Systems.Count == 0 && FromChannel.Systems(map, column.Touchpoint).Any());
        yield return isFromChannel ? "Systems of touchpoints that name none come from the channel." : null;
        var asked = sheet.Request.Lanes;
        var left = LeftOut.Lanes(sheet, BlueprintLanes.All.Select(one => one.Lane).Where(lane => asked?.Contains(lane.Name, StringComparer.Ordinal) == false));
        var all = new[] { left, LeftOut.Stages(sheet), LeftOut.Touchpoints(sheet) }.OfType<string>().ToList();
        yield return all.Count > 0 ? $"Not shown: {string.Join("; ", all)}." : null;
        yield return LeftOut.Origin(sheet);
    }
}
