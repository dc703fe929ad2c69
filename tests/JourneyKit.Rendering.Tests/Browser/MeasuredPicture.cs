namespace JourneyKit.Rendering.Tests.Browser;

/// <summary>What a browser measures of a picture.</summary>
/// <param name="Name">What it was called.</param>
/// <param name="Texts">How many lines of text it has.</param>
/// <param name="Cells">How many of them stand in a cell.</param>
/// <param name="Smallest">The size of its smallest text in px; null where there is no text.</param>
/// <param name="Contrast">The lowest contrast of its texts, where that was asked for.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record MeasuredPicture(string Name, int Texts, int Cells, double? Smallest, double? Contrast, IReadOnlyList<BrowserFault> Faults);
