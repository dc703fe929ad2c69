using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>A sector of the circle: a touchpoint, or a stage where there are too many touchpoints.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Icon">Its icon; null for a stage.</param>
/// <param name="Feeling">What is felt there, −2 to +2; null where it is not known.</param>
/// <param name="Stage">The stage that it belongs to; null for none.</param>
internal sealed record CircleSector(string Name, string? Icon, double? Feeling, Id<Stage>? Stage)
{
    /// <summary>The touchpoint; null for a stage.</summary>
    public Touchpoint? Touchpoint { get; init; }

    /// <summary>Whether it is, or has, a moment of truth.</summary>
    public bool HasStar { get; init; }
}
