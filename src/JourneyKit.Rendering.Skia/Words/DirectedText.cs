namespace JourneyKit.Rendering.Skia.Words;

/// <summary>A part of a line that is read in one direction.</summary>
internal sealed record DirectedText(string Text, bool IsRightToLeft);
