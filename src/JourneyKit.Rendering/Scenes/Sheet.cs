namespace JourneyKit.Rendering.Scenes;

/// <summary>The sheet of paper that a page of a picture lies on.</summary>
/// <param name="Width">How wide it is, in mm.</param>
/// <param name="Height">How high it is, in mm.</param>
/// <param name="PixelsPerMillimetre">How many px of the picture make a millimetre.</param>
/// <param name="View">The whole sheet in px of the picture; it begins above and left of the picture where there is room left.</param>
internal sealed record Sheet(double Width, double Height, double PixelsPerMillimetre, Box View);
