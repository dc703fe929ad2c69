using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports;

/// <summary>Markdown that is cut off between two rows before it gets too long for a comment, with the number of rows left out.</summary>
internal sealed class MarkdownSheet
{
    // What readers of comments take is 65,536 characters or less; a report of more than this is not read.
    private const int MostCharacters = 19_000;

    private readonly StringBuilder text = new();

    public MarkdownSheet Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A table; each cell is Markdown already.</summary>
    public MarkdownSheet Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Line($"| {string.Join(" | ", heads)} |").Line($"|{string.Concat(heads.Select(_ => "---|"))}");
        return Rows(rows.Select(row => $"| {string.Join(" | ", row)} |"));
    }

    /// <summary>Lines of which as many are written as there is room for.</summary>
    public MarkdownSheet Rows(IEnumerable<string> rows)
    {
        var left = 0;
        foreach (var row in rows)
        {
            if (left > 0 || text.Length + row.Length > MostCharacters)
            {
                left++;
            }
            else
            {
                Line(row);
            }
        }

        return left == 0 ? Line() : Line().Line($"And {left} more, with `--format text`.").Line();
    }

    public void WriteTo(TextWriter output) => output.Write(VisibleText.OfLines(text.ToString().TrimEnd('\n') + "\n"));
}
