using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The lanes of the map.</summary>
internal static class MapLanes
{
    /// <summary>All of them from top to bottom; the place to add one.</summary>
    public static IReadOnlyList<ILane> All { get; } =
    [
        new StageLane(),
        new TouchpointLane(),
        new TextLane("doing", "Doing", (_, touchpoint) => touchpoint.Doing),
        new TextLane("thinking", "Thinking", (sheet, touchpoint) => touchpoint.Thinking is { } thought ? Quoted.In(thought, sheet.Map.Language) : null, Fonts.Spoken, Ink.Text2),
        new FeelingLane(),
        new PainLane(),
        new OpportunityLane(),
        new ReachLane(),
        new MeasureLane(),
        new OwnerLane(),
    ];

    /// <summary>The names of those that the dense form leaves to the table.</summary>
    public static IReadOnlySet<string> LeftOutWhenDense { get; } = new HashSet<string>(StringComparer.Ordinal) { "doing", "thinking", "measures" };
}
