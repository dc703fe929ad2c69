namespace JourneyKit.Exchange.Tables.Export;

/// <summary>A cell.</summary>
/// <param name="Text">Its text, or the digits of its number; empty for an empty cell.</param>
/// <param name="IsNumber">Whether it is a number that every program reads without loss.</param>
internal readonly record struct GridCell(string Text, bool IsNumber = false)
{
    public static GridCell Empty => new("");
}
