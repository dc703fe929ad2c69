using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>A backslash that is no escape, or a tab in a text.</summary>
internal sealed class JsonEscape : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        if (text.IsAt(place, '\t'))
        {
            yield return new Remedy("A tab in a text is written `\\t`.", place, place + 1, new TextEdit(place, place + 1, "\\t"));
        }

        var start = text.LineStart(place);
        var slash = start + text.Bytes[start..Math.Min(place, text.Bytes.Length)].LastIndexOf((byte)'\\');
        if (slash < start || slash + 1 >= text.Bytes.Length)
        {
            yield break;
        }

        var shown = Shown.Code(text.Text(slash, JsonWords.WordAt(text, slash + 1).End is var end && end > slash + 1 ? Math.Min(end, slash + 2) : slash + 2));
        if (text.IsAt(slash + 1, '\''))
        {
            yield return new Remedy("A single quote is written as it is: take the backslash out.", slash, slash + 2, TextEdit.Delete(slash, slash + 1));
        }

        yield return new Remedy($"{shown} is no escape; a backslash itself is written `\\\\`.", slash, slash + 1, TextEdit.Insert(slash, "\\"));
    }
}
