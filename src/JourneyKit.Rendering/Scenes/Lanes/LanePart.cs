namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>A lane within one row, laid out.</summary>
/// <param name="Height">How high it must be at least, in px.</param>
/// <param name="Draw">Draws it: where it begins above, and how high it has become.</param>
internal sealed record LanePart(double Height, Action<RowCanvas, double, double> Draw);
