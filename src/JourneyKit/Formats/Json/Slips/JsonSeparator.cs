using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>Nothing, or another sign, where a comma or a colon belongs.</summary>
internal sealed class JsonSeparator : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        var isKey = text.Fault.Says.Contains("after a property name", StringComparison.Ordinal);
        if (place >= text.Bytes.Length || (!isKey && !text.Fault.Says.Contains("after a value", StringComparison.Ordinal) && !text.IsAt(place, ';')))
        {
            yield break;
        }

        if (text.IsAt(place, ';') && text.IsAt(JsonWords.Skip(text, place + 1), "]}"))
        {
            yield return new Remedy("Nothing stands between the last entry and the closing bracket: take out the `;`.", place, place + 1, TextEdit.Delete(place, place + 1));
        }

        var (name, sign) = isKey ? ("colon", ":") : ("comma", ",");
        if (text.IsAt(place, ";=:,"))
        {
            var end = text.IsAt(place + 1, '>') ? place + 2 : place + 1;
            yield return new Remedy($"A {name} belongs here, not {Shown.Code(text.Text(place, end))}.", place, end, new TextEdit(place, end, sign));
        }

        var before = JsonWords.EndBefore(text, place);
        if (before == place && !text.IsAt(place, "\"'[{") && !text.IsAt(before - 1, "\"]}"))
        {
            // One word, and no two.
            yield break;
        }

        yield return new Remedy($"A {name} is missing: write {Shown.Code(text.Text(text.LineStart(before), before) + sign)}.", place, place, TextEdit.Insert(before, sign));
    }
}
