namespace JourneyKit.Rendering.Scenes;

/// <summary>A line or a shape of lines and curves.</summary>
/// <param name="Steps">Where the pen goes.</param>
/// <param name="Paint">How it is drawn.</param>
internal sealed record ScenePath(IReadOnlyList<PathStep> Steps, Paint Paint) : SceneNode;
