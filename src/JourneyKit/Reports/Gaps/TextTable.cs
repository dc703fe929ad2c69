using System.Globalization;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Gaps;

/// <summary>Writes a table in columns of equal width. The last column is as long as it is.</summary>
internal static class TextTable
{
    private const int WidestFirst = 44;
    private const int WidestOther = 32;

    public static void Write(Pen pen, TableBlock table)
    {
        var last = table.Columns.Count - 1;
        var cells = table.Rows.Prepend(table.Columns).Select(row => row.Select((cell, column) => column == last ? cell : Short(cell, column == 0 ? WidestFirst : WidestOther)).ToList()).ToList();
        int[] widths = [.. Enumerable.Range(0, table.Columns.Count).Select(column => column == last ? 0 : cells.Max(row => Length(row[column])))];
        pen.Line();
        for (var row = 0; row < cells.Count; row++)
        {
            var line = "  " + string.Join("  ", cells[row].Select((cell, column) => cell + new string(' ', Math.Max(0, widths[column] - Length(cell)))));
            pen.Line(line.TrimEnd(), row == 0 ? Tone.Faint : Tone.Plain);
        }
    }

    private static string Short(string cell, int width) => Length(cell) <= width ? cell : new StringInfo(cell).SubstringByTextElements(0, width - 1).TrimEnd() + "…";

    private static int Length(string cell) => new StringInfo(cell).LengthInTextElements;
}
