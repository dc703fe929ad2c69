using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes;

/// <summary>A picture laid out: what is drawn where, before anyone asks in which notation. Layout is from left to right; <see cref="Mirror"/> turns it.</summary>
/// <param name="Name">What kind of picture it is, such as "map"; names of its parts begin with it.</param>
/// <param name="Width">How wide it is, in px.</param>
/// <param name="Height">How high it is, in px.</param>
/// <param name="Nodes">What is drawn, in this order.</param>
internal sealed record Scene(string Name, double Width, double Height, IReadOnlyList<SceneNode> Nodes)
{
    /// <summary>What the picture shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the picture says, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The language of the map; null where it does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The direction that the picture is read in.</summary>
    public Reading Reading { get; init; }

    /// <summary>The paper that it lies on; null for screens.</summary>
    public Sheet? Sheet { get; init; }
}
