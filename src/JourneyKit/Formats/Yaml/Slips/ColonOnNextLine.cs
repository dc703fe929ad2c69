using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Between braces a plain key may have its colon in a later line; the parser wants both in one.</summary>
internal sealed class ColonOnNextLine : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var colon = Unread.Fault(text);
        var content = text.IsAt(text.Fault.OpenBracket, '{') && text.IsAt(colon, ':') ? text.Bytes[..colon].TrimEnd(" \t\r\n"u8).Length : colon;
        if (content < colon && text.LineStart(content) < text.LineStart(colon) && !text.IsAt(content - 1, "{[,:"))
        {
            yield return new Remedy(null, colon, colon, TextEdit.Delete(content, colon));
        }
    }
}
