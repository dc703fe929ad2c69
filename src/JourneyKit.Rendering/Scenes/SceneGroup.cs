using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes;

/// <summary>Things that belong together, such as all that one touchpoint shows.</summary>
/// <param name="Children">What is drawn, in this order.</param>
internal sealed record SceneGroup(IReadOnlyList<SceneNode> Children) : SceneNode
{
    /// <summary>What it is about, so that a page can link it to the details; null where it is about no single touchpoint.</summary>
    public Id<Touchpoint>? About { get; init; }

    /// <summary>What is read aloud and shown under the pointer; null for nothing of its own.</summary>
    public string? Title { get; init; }

    /// <summary>What lies outside is not drawn; null where everything is.</summary>
    public Box? Clip { get; init; }
}
