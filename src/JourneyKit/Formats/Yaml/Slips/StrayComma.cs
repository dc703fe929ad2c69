using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>[fast,,slow]</c>: a comma with nothing before it.</summary>
internal sealed class StrayComma : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        var before = text.Bytes[..Math.Min(place, text.Bytes.Length)].TrimEnd(" \t\r\n"u8).Length - 1;
        if (text.IsInBrackets && text.IsAt(place, ',') && text.IsAt(before, ",[{"))
        {
            yield return new Remedy("There is no entry before this comma: take it out.", place, place + 1, TextEdit.Delete(place, place + 1));
        }
    }
}
