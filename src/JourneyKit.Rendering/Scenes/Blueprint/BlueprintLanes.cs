using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;

namespace JourneyKit.Rendering.Scenes.Blueprint;

/// <summary>The lanes of a blueprint, and the lines between them.</summary>
internal static class BlueprintLanes
{
    public const string Backstage = "backstage";

    /// <summary>All of them from top to bottom, each with the line above it; null for none.</summary>
    public static IReadOnlyList<(string? Line, ILane Lane)> All { get; } =
    [
        (null, new StageLane("", hasRule: false)),
        (null, new TouchpointLane("What they meet", null, touchpoint => touchpoint.Artifacts, hasRule: false)),
        (null, new BoxesLane("doing", "Customer does", (_, touchpoint) => touchpoint.Doing is { } doing ? [doing] : [], Ink.ChangeFill)),
        ("Line of interaction", new BoxesLane("frontstage", "We do, in sight", InSight.Of, Ink.Wash2)),
        ("Line of visibility", new BoxesLane(Backstage, "Backstage", (_, touchpoint) => touchpoint.Backstage, Ink.Wash2, Icons.Backstage)),
        ("Line of internal interaction", new SystemsLane()),
        (null, new OwnerLane()),
    ];

    /// <summary>The lanes of a picture: those that were asked for, else all; of the stages and owners only what there is.</summary>
    public static IReadOnlyList<ILane> Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var asked = sheet.Request.Lanes;
        var shown = All.Where(one => (asked is null || asked.Contains(one.Lane.Name, StringComparer.Ordinal)) && (one.Lane is not (StageLane or OwnerLane) || one.Lane.Count(sheet) > 0));
        return [.. shown.SelectMany(one => one.Line is { } line ? [new LineLane(line), one.Lane] : new[] { one.Lane }), .. TextLane.Custom(sheet)];
    }
}
