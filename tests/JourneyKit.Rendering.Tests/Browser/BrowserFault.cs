namespace JourneyKit.Rendering.Tests.Browser;

/// <summary>What a browser finds wrong with a text of a picture.</summary>
/// <param name="Kind">"meet", "cell", "page", "contrast" or "small"; "error" where the check itself failed.</param>
/// <param name="Text">The line of text.</param>
/// <param name="Detail">Where it lies, or what was measured.</param>
internal sealed record BrowserFault(string Kind, string Text, string Detail);
