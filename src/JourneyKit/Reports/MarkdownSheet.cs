using System.Text;
using JourneyKit.Reports.Diff;
using JourneyKit.Wording;

namespace JourneyKit.Reports;

/// <summary>
/// Markdown that never gets too long for a comment, whatever texts it is given: lines and rows for which there is no room
/// are left out and counted.
/// </summary>
/// <param name="most">How many characters it may have before it is said what is left out.</param>
internal sealed class MarkdownSheet(int most = MarkdownSheet.MostCharacters)
{
    // What readers of comments take is 65,536 characters or less; a report of more than 20,000 is not read.
    private const int MostCharacters = 19_000;

    // Longer titles, names of files and such are cut off, so that something else has room.
    private const int MostOfName = 200;

    private readonly StringBuilder text = new();
    private int leftOut;

    /// <summary>A title or a name, cut off where it is very long.</summary>
    public static string Name(string name) => ValueText.Short(name, MostOfName);

    /// <summary>Likewise for a cell of a table, so that the numbers beside it have room.</summary>
    public static string NameInCell(string name) => MarkdownText.EscapeInCell(Name(name));

    public MarkdownSheet Line(string line = "")
    {
        if (text.Length + line.Length > most)
        {
            leftOut++;
        }
        else
        {
            text.Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>A short line of our own words, for which there always is room.</summary>
    public MarkdownSheet OwnLine(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A table; each cell is Markdown already.</summary>
    public MarkdownSheet Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var head = $"| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}";
        return Line(head).Rows(rows.Select(row => $"| {string.Join(" | ", row)} |"));
    }

    /// <summary>Writes several lines that belong together, or none of them.</summary>
    /// <returns>Whether there was room for them.</returns>
    public bool Together(Action write)
    {
        var (length, before) = (text.Length, leftOut);
        write();
        if (leftOut == before)
        {
            return true;
        }

        (text.Length, leftOut) = (length, before);
        return false;
    }

    public void WriteTo(TextWriter output)
    {
        if (leftOut > 0)
        {
            text.Append('\n').Append(CountOf(leftOut));
        }

        output.Write(VisibleText.OfLines(text.ToString().TrimEnd('\n') + "\n"));
    }

    // A row that has no room ends the table: the order of the others would say something else.
    private MarkdownSheet Rows(IEnumerable<string> rows)
    {
        var left = 0;
        foreach (var row in rows)
        {
            if (left > 0 || text.Length + row.Length > most)
            {
                left++;
            }
            else
            {
                Line(row);
            }
        }

        text.Append('\n').Append(left == 0 ? "" : CountOf(left) + "\n");
        return this;
    }

    private static string CountOf(int left) => $"And {left} more, with `--format text`.\n";
}
