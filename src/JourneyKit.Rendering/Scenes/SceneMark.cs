namespace JourneyKit.Rendering.Scenes;

/// <summary>An icon on its grid of 16 × 16. Its shape is never mirrored, only its place.</summary>
/// <param name="Path">Where the pen goes on the grid, as SVG writes it.</param>
/// <param name="X">The left side, in px.</param>
/// <param name="Y">The upper side, in px.</param>
/// <param name="Size">How wide and high it is drawn, in px.</param>
/// <param name="Paint">How it is drawn; the width of the edge is that on the page.</param>
internal sealed record SceneMark(string Path, double X, double Y, double Size, Paint Paint) : SceneNode;
