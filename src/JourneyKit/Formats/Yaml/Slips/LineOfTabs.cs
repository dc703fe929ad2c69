using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>A line with nothing but a tab is a blank line; the parser takes it for indentation.</summary>
internal sealed class LineOfTabs : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        if (!text.Fault.Says.Contains("tab", StringComparison.Ordinal))
        {
            yield break;
        }

        var edits = new List<TextEdit>();
        for (var line = text.NextLine(text.Fault.LastEnd); line < text.Bytes.Length; line = text.NextLine(line))
        {
            var end = text.LineEnd(line);
            if (text.Bytes[line..end].Contains((byte)'\t') && text.SkipBlanks(line) >= end)
            {
                edits.Add(TextEdit.Delete(line, end));
            }
        }

        if (edits.Count > 0)
        {
            // Below a block text its blanks would be text.
            var isBelowBlock = text.IsAt(text.Fault.LastStart, "|>") || text.IsAt(Unread.In(text), "|>");
            yield return new Remedy(isBelowBlock ? "This line holds nothing but a tab: take it out." : null, edits[0].Start, edits[0].End, [.. edits]) { IsSpread = true };
        }
    }
}
