using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>Brackets that are not closed, that close nothing, or that close another one.</summary>
internal sealed class JsonBrackets : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        var end = JsonWords.EndBefore(text, text.Bytes.Length);
        if (place >= end && text.IsInBrackets)
        {
            var bracket = text.Fault.OpenBracket;
            var from = text.IsAt(end - 1, ',') ? end - 1 : end;
            yield return new Remedy($"This `{(char)text.Bytes[bracket]}` is not closed: put `{Closer(text, bracket)}` behind its last entry.", bracket, bracket + 1, new TextEdit(from, end, OpenBrackets.Closers(text.Bytes[..from]))) { IsCutOff = true };
        }
        else if (text.IsAt(place, "]}") && !text.Fault.Says.Contains("number", StringComparison.Ordinal))
        {
            var bracket = (char)text.Bytes[place];
            if (text.IsInBrackets)
            {
                yield return new Remedy(
                    $"`{(char)text.Bytes[text.Fault.OpenBracket]}` in line {text.LineNumber(text.Fault.OpenBracket)} is closed by `{Closer(text, text.Fault.OpenBracket)}`, not by `{bracket}`.",
                    place,
                    place + 1,
                    new TextEdit(place, place + 1, Closer(text, text.Fault.OpenBracket)));
            }

            yield return new Remedy($"This `{bracket}` closes nothing: take it out.", place, place + 1, TextEdit.Delete(place, place + 1));
        }
        else if (text.Fault.Says.Contains("after a single JSON value", StringComparison.Ordinal))
        {
            yield return new Remedy("The document has ended before this place: take out what follows.", place, place, TextEdit.Delete(place, text.Bytes.Length));
        }
    }

    private static string Closer(BrokenText text, int bracket) => text.IsAt(bracket, '[') ? "]" : "}";
}
