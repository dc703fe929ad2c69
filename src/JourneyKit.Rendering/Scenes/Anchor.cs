namespace JourneyKit.Rendering.Scenes;

/// <summary>Which part of a text stands at its x, as the eye sees it and whatever direction it is read in.</summary>
internal enum Anchor
{
    Left,
    Middle,
    Right,
}
