namespace JourneyKit.Exchange.Tables;

/// <summary>A file cannot be read any further. It never leaves this library: an import says it as a finding.</summary>
internal sealed class TableFaultException : Exception
{
    public TableFaultException()
    {
    }

    public TableFaultException(string message)
        : base(message)
    {
    }

    public TableFaultException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>The row as spreadsheets number it; null where the fault is the file's.</summary>
    public int? Row { get; init; }

    /// <summary>The column from 0; null where the fault is the row's or the file's.</summary>
    public int? Column { get; init; }
}
