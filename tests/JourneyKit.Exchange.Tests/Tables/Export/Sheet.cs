namespace JourneyKit.Exchange.Tests.Tables.Export;

/// <summary>A sheet as another program reads it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows, the header first.</param>
internal sealed record Sheet(string Name, SheetCell[][] Rows);
