using System.Buffers;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Entries between brackets with nothing, or a semicolon, between them.</summary>
internal sealed class MissingComma : SyntaxSlip
{
    public override bool IsSure => true;

    private static readonly SearchValues<byte> BeforeKey = SearchValues.Create(" \t\r\n,{["u8);

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var fault = Unread.Fault(text);
        if (!text.IsInBrackets || fault <= text.Fault.OpenBracket || text.Bytes[fault..].TrimStart(" \t\r\n"u8).IsEmpty)
        {
            yield break;
        }

        foreach (var start in new[] { KeyBefore(text, fault), fault })
        {
            var end = text.Bytes[..Math.Max(start, 0)].TrimEnd(" \t\r\n"u8).Length;
            if (end <= text.Fault.OpenBracket + 1 || text.IsAt(end - 1, ",:"))
            {
                continue;
            }

            var hasSemicolon = text.IsAt(end - 1, ';');
            var before = Math.Max(text.Bytes[..end].LastIndexOfAny("{[,"u8) + 1, text.LineStart(end));
            var next = text.Bytes[start..text.ContentEnd(start)].IndexOfAny(",}]"u8);
            var after = text.Text(start, next < 0 ? text.ContentEnd(start) : start + next);
            yield return new Remedy(
                $"{(hasSemicolon ? "A comma, not a semicolon, is needed" : "A comma is missing")} between the entries: {Shown.Code($"{text.Text(before, hasSemicolon ? end - 1 : end).Trim()}, {after}")}.",
                start,
                start,
                hasSemicolon ? new TextEdit(end - 1, end, ",") : TextEdit.Insert(end, ","));
        }
    }

    // The parser stumbles over what follows the second key, or over its colon.
    private static int KeyBefore(BrokenText text, int fault)
    {
        var colon = text.Bytes[..Math.Min(fault + 1, text.Bytes.Length)].LastIndexOf((byte)':');
        var end = colon < text.Fault.OpenBracket ? -1 : text.Bytes[..colon].TrimEnd(" \t"u8).Length;
        return end < 0 ? -1 : text.Bytes[..end].LastIndexOfAny(BeforeKey) + 1;
    }
}
