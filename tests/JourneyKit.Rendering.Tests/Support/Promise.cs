namespace JourneyKit.Rendering.Tests.Support;

/// <summary>A text that a picture has to show.</summary>
/// <param name="Text">The text.</param>
/// <param name="LeftOut">What the footer says where it does not show it.</param>
internal sealed record Promise(string Text, string LeftOut = "\0");
