namespace JourneyKit.Exchange.Tables.Csv;

/// <summary>A text that refuses to be read on where one row takes far more of it than rows do: the row would fill the memory.</summary>
/// <param name="reader">The text.</param>
internal sealed class RowBudgetReader(TextReader reader) : TextReader
{
    private long used;

    /// <summary>A row has ended.</summary>
    public void BeginRow() => used = 0;

    public override int Read(char[] buffer, int index, int count)
    {
        if (used > TableLimits.RowCharacters)
        {
            throw new TableFaultException($"The row has more than {TableLimits.RowCharacters} characters. Look for a quotation mark that is not closed, or for line ends that are missing.");
        }

        var read = reader.Read(buffer, index, count);
        used += read;
        return read;
    }

    public override int Peek() => reader.Peek();

    public override int Read() => reader.Read();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }

        base.Dispose(disposing);
    }
}
