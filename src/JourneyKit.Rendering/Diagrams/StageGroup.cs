using JourneyKit.Model;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>Touchpoints of one stage, for notations that group by stage.</summary>
/// <param name="Stage">The stage; null for touchpoints that belong to none.</param>
/// <param name="Touchpoints">The touchpoints in the order of the map; at least one.</param>
internal sealed record StageGroup(Stage? Stage, IReadOnlyList<Touchpoint> Touchpoints)
{
    /// <summary>The touchpoints by stage, in the order of the stages; those without a stage come last. Stages without touchpoints are left out.</summary>
    public static IReadOnlyList<StageGroup> Of(JourneyMap map, IReadOnlyList<Touchpoint> touchpoints)
    {
        ArgumentNullException.ThrowIfNull(map);
        var byStage = touchpoints.ToLookup(touchpoint => touchpoint.Stage is { } id ? map.Stages[id] : null);
        return [.. map.Stages.Append(null).Where(byStage.Contains).Select(stage => new StageGroup(stage, [.. byStage[stage]]))];
    }
}
