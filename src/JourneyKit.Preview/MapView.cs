using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Preview;

/// <summary>A map as a page shows it.</summary>
/// <param name="Revision">After how many changes it was read.</param>
/// <param name="Kind">The picture.</param>
/// <param name="Kinds">The pictures that there are.</param>
/// <param name="Scenes">The pages of the picture; empty where there never was one.</param>
internal sealed record MapView(long Revision, string Kind, IReadOnlyList<string> Kinds, IReadOnlyList<Scene> Scenes)
{
    /// <summary>Why the picture is not that of the file as it is, in a sentence; null where it is.</summary>
    public string? Fault { get; init; }

    /// <summary>What a check finds.</summary>
    public IReadOnlyList<ShownFinding> Findings { get; init; } = [];

    /// <summary>The touchpoints with their places.</summary>
    public IReadOnlyList<ShownPlace> Places { get; init; } = [];
}
