using System.Buffers;
using System.Text;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>Writes a table as CSV: commas, quotation marks where they are needed, a byte order mark, and lines that end with a carriage return and a line feed.</summary>
internal static class CsvWriting
{
    // Without it Excel takes the letters of the machine's own country for granted.
    private const char ByteOrderMark = '\uFEFF';
    private const string LineEnd = "\r\n";
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    public static string Of(Grid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var text = new StringBuilder().Append(ByteOrderMark);
        text.AppendJoin(',', grid.Header.Select(header => Field(new GridCell(header)))).Append(LineEnd);
        foreach (var row in grid.Rows)
        {
            text.AppendJoin(',', row.Select(Field)).Append(LineEnd);
        }

        return text.ToString();
    }

    private static string Field(GridCell cell)
    {
        var text = cell.IsNumber ? cell.Text : FormulaGuard.Guarded(cell.Text);
        var isPlain = text.AsSpan().IndexOfAny(Quoted) < 0 && text.Trim().Length == text.Length;
        return isPlain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
