namespace JourneyKit.Exchange.Tables;

/// <summary>A row of a table as it was read.</summary>
/// <param name="Number">Its number as spreadsheets show it, from 1.</param>
/// <param name="Cells">The texts of its cells; empty where nothing is written. Rows may be of different lengths.</param>
/// <param name="Faults">What is wrong with single cells.</param>
internal readonly record struct TableRow(int Number, string[] Cells, IReadOnlyList<CellFault> Faults)
{
    public bool IsEmpty => Faults.Count == 0 && Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    /// <summary>A cell without the blanks around it; empty behind the end of the row.</summary>
    public string Cell(int column) => column < Cells.Length ? Cells[column].Trim() : "";

    /// <summary>What is wrong with a cell; null where nothing is.</summary>
    public string? FaultAt(int column)
    {
        foreach (var fault in Faults)
        {
            if (fault.Column == column)
            {
                return fault.Message;
            }
        }

        return null;
    }
}
