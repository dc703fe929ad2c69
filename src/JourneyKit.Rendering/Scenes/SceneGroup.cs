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

    /// <summary>The layer that it belongs to, one of <see cref="Layers"/>, so that a page can hide it; null for none.</summary>
    public string? Layer { get; init; }

    /// <summary>The room that a page lets people point at where the group is a link; null for what it draws.</summary>
    public Box? Area { get; init; }
}
