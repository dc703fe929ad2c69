using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>```yaml</c>, copied together with the map from a page.</summary>
internal sealed class CopiedFence : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var first = text.LineStart(Unread.In(text));
        if (!IsFence(text, first))
        {
            yield break;
        }

        var edits = new List<TextEdit>();
        for (var line = first; line < text.Bytes.Length; line = text.NextLine(line))
        {
            if (IsFence(text, line))
            {
                edits.Add(TextEdit.Delete(line, text.LineEnd(line)));
            }
        }

        yield return new Remedy("This line is the frame of an example, no part of the map: take it out, and the one that ends it.", first, text.ContentEnd(first), [.. edits]) { IsSpread = true };
    }

    private static bool IsFence(BrokenText text, int at) => text.Bytes[at..].StartsWith("```"u8);
}
