using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>A bracket that closes nothing, or that does not belong to the one that is open.</summary>
internal sealed class StrayBracket : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = Unread.Fault(text);
        if (!text.IsAt(place, "]}") || (!text.IsInBrackets && YamlLine.Of(text, place).ValueStart == place))
        {
            yield break;
        }

        var bracket = (char)text.Bytes[place];
        if (text.IsInBrackets)
        {
            var right = text.IsAt(text.Fault.OpenBracket, '[') ? "]" : "}";
            yield return new Remedy(
                $"`{(char)text.Bytes[text.Fault.OpenBracket]}` in line {text.LineNumber(text.Fault.OpenBracket)} is closed by `{right}`, not by `{bracket}`.",
                place,
                place + 1,
                new TextEdit(place, place + 1, right));
        }

        yield return new Remedy($"This `{bracket}` closes nothing: take it out.", place, place + 1, TextEdit.Delete(place, place + 1));
    }
}
