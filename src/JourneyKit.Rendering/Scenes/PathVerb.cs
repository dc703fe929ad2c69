namespace JourneyKit.Rendering.Scenes;

/// <summary>What a step of a pen does.</summary>
internal enum PathVerb
{
    Move,
    Line,
    Quadratic,
    Cubic,
    Close,
}
