using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>A comma behind the last entry, or one with nothing before it.</summary>
internal sealed class JsonStrayComma : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        var comma = JsonWords.EndBefore(text, place) - 1;
        if (text.IsAt(place, "]}") && text.IsAt(comma, ','))
        {
            yield return new Remedy($"A comma stands before the closing `{(char)text.Bytes[place]}`: take it out.", comma, comma + 1, TextEdit.Delete(comma, comma + 1));
        }
        else if (text.IsAt(place, ',') && text.IsAt(comma, ",[{"))
        {
            yield return new Remedy("There is no entry before this comma: take it out.", place, place + 1, TextEdit.Delete(place, place + 1));
        }
    }
}
