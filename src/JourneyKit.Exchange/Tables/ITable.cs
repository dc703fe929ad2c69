namespace JourneyKit.Exchange.Tables;

/// <summary>A file of rows and columns, read once from its beginning to its end.</summary>
internal interface ITable : IDisposable
{
    /// <summary>How it is read, for people: <c>CSV, separated by semicolons</c>.</summary>
    string Form { get; }

    /// <summary>Its rows as far as they are written, one at a time.</summary>
    /// <exception cref="TableFaultException">It cannot be read any further.</exception>
    IEnumerable<TableRow> Rows();
}
