using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary><c>// comment</c>, <c>/* comment */</c>, <c># comment</c>.</summary>
internal sealed class JsonComment : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var start = text.Fault.Start;
        if (!text.IsAt(start, '#') && !(text.IsAt(start, '/') && text.IsAt(start + 1, "/*")))
        {
            yield break;
        }

        var end = text.ContentEnd(start);
        if (text.IsAt(start + 1, '*'))
        {
            var length = text.Bytes[(start + 2)..].IndexOf("*/"u8);
            end = length < 0 ? end : start + length + 4;
        }

        yield return new Remedy("JSON has no comments: take this one out, or write the map in YAML.", start, end, TextEdit.Delete(start, end));
    }
}
