using JourneyKit.Rendering.Scenes.Circle;
using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Matrix;
using JourneyKit.Rendering.Scenes.Swimlane;

namespace JourneyKit.Rendering.Scenes;

/// <summary>The kinds of pictures.</summary>
internal static class Pictures
{
    /// <summary>All of them; the place to add one.</summary>
    public static IReadOnlyList<IPicture> All { get; } =
    [
        new Map.MapPicture(),
        new Blueprint.BlueprintPicture(),
        new CirclePicture(),
        new MatrixPicture(),
        new Gap.GapPicture(),
        new Roadmap.RoadmapPicture(),
        new Priorities.PrioritiesPicture(),
        new FlowPicture(),
        new SwimlanePicture(),
    ];

    /// <summary>The one of a name.</summary>
    public static IPicture Of(string name) => All.First(picture => picture.Name == name);
}
