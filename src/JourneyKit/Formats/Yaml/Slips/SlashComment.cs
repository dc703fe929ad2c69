using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>// comment</c> on lines of their own.</summary>
internal sealed class SlashComment : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var first = text.SkipBlanks(text.LineStart(Unread.In(text)));
        if (!IsComment(text, first))
        {
            yield break;
        }

        var edits = new List<TextEdit>();
        for (var line = text.LineStart(first); line < text.Bytes.Length; line = text.NextLine(line))
        {
            if (text.SkipBlanks(line) is var start && IsComment(text, start))
            {
                edits.Add(new TextEdit(start, start + 2, "#"));
            }
        }

        yield return new Remedy($"A comment begins with `#`: write {Shown.Code("#" + text.Text(first + 2, text.ContentEnd(first)))}.", first, first + 2, [.. edits]) { IsSpread = true };
    }

    private static bool IsComment(BrokenText text, int at) => text.IsAt(at, '/') && text.IsAt(at + 1, '/');
}
