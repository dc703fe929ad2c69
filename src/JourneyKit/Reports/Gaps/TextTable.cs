using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>
/// Writes a table in columns of equal width, cells over several lines where they have no room in one. Where the width of
/// lines is not known, the last column is as long as it is, and the others have a most that they are wide. Where lines are
/// so short that columns would be narrow or cut words, each row becomes a few lines of its own.
/// </summary>
internal static class TextTable
{
    private const int WidestFirst = 44;
    private const int WidestOther = 32;
    private const int Narrowest = 8;
    private const int NarrowScreen = 80;
    private const string Indent = "  ";
    private const string Gap = "  ";

    public static void Write(Pen pen, TableBlock table)
    {
        var last = table.Columns.Count - 1;
        var rows = table.Rows.Prepend(table.Columns).ToList();
        int[] widths = [.. Enumerable.Range(0, last + 1).Select(column => rows.Max(row => CellWidth.Of(row[column])))];
        if (pen.Width is { } width)
        {
            var room = width - Indent.Length - (Gap.Length * last);
            var hasRoom = widths.Sum() <= room;
            Shrink(widths, room);
            if (!hasRoom && (width < NarrowScreen || Enumerable.Range(0, last + 1).Any(column => rows.Any(row => IsCut(row[column], widths[column])))))
            {
                StackedTable.Write(pen, table);
                return;
            }
        }
        else
        {
            for (var column = 0; column < last; column++)
            {
                widths[column] = Math.Min(widths[column], column == 0 ? WidestFirst : WidestOther);
            }
        }

        pen.Line();
        for (var row = 0; row < rows.Count; row++)
        {
            WriteRow(pen, rows[row], widths, row == 0 ? Tone.Faint : Tone.Plain);
        }
    }

    // The widest columns give first, until all have room or none is wider than it must be.
    private static void Shrink(int[] widths, int room)
    {
        while (widths.Sum() > room && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }
    }

    private static bool IsCut(string cell, int width) => cell.Split(' ').Any(word => CellWidth.Of(word) > width);

    private static void WriteRow(Pen pen, IReadOnlyList<string> cells, int[] widths, Tone tone)
    {
        var parts = cells.Select((cell, column) => Lines(cell, widths[column], column == 0 ? Indent : "")).ToList();
        for (var line = 0; line < parts.Max(part => part.Count); line++)
        {
            pen.Whole((Indent + string.Join(Gap, parts.Select((part, column) => Padded(line < part.Count ? part[line] : "", widths[column])))).TrimEnd(), tone);
        }
    }

    // A word that is longer than the column is cut off: another column would begin elsewhere. What goes on in the first column
    // is indented, so that it is not taken for a row of its own.
    private static List<string> Lines(string cell, int width, string hang)
        => [.. LineBreaks.Of(cell, width, hang.Length).Select((part, line) => Short((line == 0 ? "" : hang) + cell[part.Start..part.End], width))];

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - CellWidth.Of(text)));

    private static string Short(string text, int width)
    {
        if (CellWidth.Of(text) <= width)
        {
            return text;
        }

        var end = text.Length;
        while (end > 0 && (CellWidth.Of(text[..end]) > width - 1 || char.IsHighSurrogate(text[end - 1])))
        {
            end--;
        }

        return text[..end].TrimEnd() + "…";
    }
}
