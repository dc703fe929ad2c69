namespace JourneyKit.Exchange.Tests.Tables.Export;

/// <summary>A cell as another program reads it.</summary>
/// <param name="Type">Its type: <c>s</c> for a text, <c>n</c> for a number; empty for no cell.</param>
/// <param name="Text">What it holds.</param>
/// <param name="IsFormula">Whether it would be computed.</param>
internal sealed record SheetCell(string Type, string Text, bool IsFormula);
