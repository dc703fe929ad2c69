namespace JourneyKit.Rendering.Scenes;

/// <summary>A rectangle.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Paint">How it is drawn.</param>
/// <param name="Radius">The radius of its corners, in px.</param>
internal sealed record SceneBox(Box Box, Paint Paint, double Radius = 0) : SceneNode;
