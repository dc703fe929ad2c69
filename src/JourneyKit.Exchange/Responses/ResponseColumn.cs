namespace JourneyKit.Exchange;

/// <summary>A column of the file.</summary>
/// <param name="Letters">Its letters as spreadsheets show them: <c>C</c>.</param>
/// <param name="Header">What its first row says; may be empty.</param>
/// <param name="Field">What it holds; null where it is not used.</param>
/// <param name="Basis">By what that is known: <c>given</c>, <c>header</c> or <c>content</c>; null where it is not used.</param>
public sealed record ResponseColumn(string Letters, string Header, ResponseField? Field, string? Basis);
