using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Puts touchpoints into the order of columns: stage by stage, inside a stage as in the document, and those without a stage last.</summary>
internal static class Columns
{
    public static IReadOnlyList<Column> Of(JourneyMap map, ElementMap<Touchpoint> touchpoints)
    {
        ArgumentNullException.ThrowIfNull(map);
        var byStage = new List<Touchpoint>[map.Stages.Count + 1];
        foreach (var touchpoint in touchpoints)
        {
            var stage = touchpoint.Stage is { } id ? map.Stages.IndexOf(id.Value) : -1;
            (byStage[stage < 0 ? map.Stages.Count : stage] ??= []).Add(touchpoint);
        }

        var columns = new List<Column>(touchpoints.Count);
        for (var stage = 0; stage < byStage.Length; stage++)
        {
            foreach (var touchpoint in byStage[stage] ?? [])
            {
                columns.Add(new Column(touchpoint, columns.Count, stage < map.Stages.Count ? map.Stages[stage] : null));
            }
        }

        return columns;
    }
}
