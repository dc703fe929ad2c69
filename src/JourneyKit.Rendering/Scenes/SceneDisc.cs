namespace JourneyKit.Rendering.Scenes;

/// <summary>A circle.</summary>
/// <param name="Middle">Its middle.</param>
/// <param name="Radius">Its radius, in px.</param>
/// <param name="Paint">How it is drawn.</param>
internal sealed record SceneDisc(Point Middle, double Radius, Paint Paint) : SceneNode;
