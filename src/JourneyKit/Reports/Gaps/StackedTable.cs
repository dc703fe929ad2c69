using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>
/// Writes a table for which lines are too short: each row as its first cell, then what the others say, each behind the
/// name of its column. Short cells share a line.
/// </summary>
internal static class StackedTable
{
    private const int ShortCell = 24;
    private const string Indent = "    ";

    public static void Write(Pen pen, TableBlock table)
    {
        pen.Line().Line($"  {table.Columns[0]}", Tone.Faint);
        foreach (var row in table.Rows)
        {
            pen.Line($"  {row[0]}");
            var cells = Enumerable.Range(1, table.Columns.Count - 1).Where(column => row[column].Length > 0).Select(column => $"{table.Columns[column]} {row[column]}").ToList();
            var together = cells.Where(IsShort).ToList();
            if (together.Count > 0)
            {
                pen.Line(Indent + string.Join(" · ", together));
            }

            foreach (var cell in cells.Where(cell => !IsShort(cell)))
            {
                pen.Line(Indent + cell);
            }
        }
    }

    private static bool IsShort(string cell) => CellWidth.Of(cell) <= ShortCell;
}
