namespace JourneyKit.Rendering.Skia.Words;

/// <summary>A line of text and where it is placed.</summary>
/// <param name="Text">What it says, without blanks around it.</param>
/// <param name="X">Where its anchor is.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Length">How long it is to be; null for as long as it is.</param>
internal sealed record TextLine(string Text, float X, float Y, float? Length);
