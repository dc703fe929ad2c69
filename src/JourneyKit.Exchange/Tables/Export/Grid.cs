namespace JourneyKit.Exchange.Tables.Export;

/// <summary>A table that is written: a row of headers, and cells.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Header">The header of each column.</param>
/// <param name="Rows">The rows; each has a cell for each column.</param>
internal sealed record Grid(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<GridCell>> Rows);
