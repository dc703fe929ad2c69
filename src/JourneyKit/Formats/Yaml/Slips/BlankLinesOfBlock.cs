using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>
/// Blank lines at the beginning of a block text that hold more blanks than its first line is indented by. That is a
/// mistake only where such a line comes; where none does, the parser is wrong.
/// </summary>
internal sealed class BlankLinesOfBlock : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        if (!text.Fault.Says.Contains("extra spaces in first line", StringComparison.Ordinal))
        {
            yield break;
        }

        var header = Unread.In(text);
        var edits = new List<TextEdit>();
        var line = text.NextLine(header);
        for (; line < text.Bytes.Length && text.SkipBlanks(line) >= text.LineEnd(line); line = text.NextLine(line))
        {
            if (line < text.LineEnd(line))
            {
                edits.Add(new TextEdit(line, text.LineEnd(line), text.LineEnd(line) == text.Bytes.Length ? "\n" : ""));
            }
        }

        if (edits.Count > 0)
        {
            var hasText = line < text.Bytes.Length && text.SkipBlanks(line) - line > IndentationOf(text, header);
            yield return new Remedy(hasText ? "This blank line holds more blanks than the text below it is indented by: take them out." : null, edits[0].Start, edits[0].End, [.. edits]);
        }
    }

    private static int IndentationOf(BrokenText text, int header)
    {
        var line = YamlLine.Of(text, header);
        return line.HasKey ? line.KeyStart - line.Start : line.Indentation;
    }
}
