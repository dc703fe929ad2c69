using System.Text;

namespace JourneyKit.Editing.Layout;

/// <summary>Collects the lines of a file, with the comments behind them.</summary>
internal sealed class LayoutWriter
{
    /// <summary>By how many blanks what stands in something is indented.</summary>
    public const int Step = 2;

    /// <summary>The longest line in which a mapping or list between brackets stays.</summary>
    public const int Width = 120;

    // What goes between a text and the comment behind it.
    private const int Gap = 2;

    private readonly List<Line> lines = [];

    public int Count => lines.Count;

    public void Add(string text, LayoutComment? comment = null) => lines.Add(new Line(text, comment));

    public void Blank() => lines.Add(new Line("", null));

    /// <summary>All lines, each with its line break.</summary>
    public string ToText(string lineBreak)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count;)
        {
            var next = EndOfColumn(i);
            var column = lines.GetRange(i, next - i).Max(line => line.Text.Length) + Gap;
            for (; i < next; i++)
            {
                text.Append(lines[i].Text);
                if (lines[i].Comment is { } comment)
                {
                    text.Append(' ', column - lines[i].Text.Length).Append(comment.Text);
                }

                text.Append(lineBreak);
            }
        }

        return text.ToString();
    }

    // Comments of lines below each other that stood in one column stay in one.
    private int EndOfColumn(int first)
    {
        var next = first + 1;
        while (lines[first].Comment is { } comment && next < lines.Count && lines[next].Comment?.Column == comment.Column)
        {
            next++;
        }

        return next;
    }

    private readonly record struct Line(string Text, LayoutComment? Comment);
}
