namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>One entry of the key: a mark and what it means. Only marks that are on the page have one.</summary>
/// <param name="Words">What it means.</param>
/// <param name="Width">How wide the mark is, in px.</param>
/// <param name="Draw">Draws the mark: its left side, and the middle of the line.</param>
internal sealed record KeyEntry(string Words, double Width, Func<double, double, IEnumerable<SceneNode>> Draw);
