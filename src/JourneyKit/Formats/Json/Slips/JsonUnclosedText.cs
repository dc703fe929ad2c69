using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>A text whose closing quote is missing, or that goes on in the next line.</summary>
internal sealed class JsonUnclosedText : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        var (start, last) = JsonWords.TextBefore(text, place);
        if (SignInText(text, start, last) is >= 0 and var sign)
        {
            yield return new Remedy($"The quote opened in line {text.LineNumber(start)} is not closed: write {Shown.Code(text.Text(start, sign) + "\"" + text.Text(sign, sign + 1))}.", start, sign, TextEdit.Insert(sign, "\""));
        }

        if (!text.IsLineEnd(place))
        {
            yield break;
        }

        var opening = Opening(text, place);
        if (opening < 0)
        {
            yield break;
        }

        var end = text.ContentEnd(place);
        var close = text.Bytes[opening..end].TrimEnd(",]} "u8).Length + opening;
        foreach (var at in new[] { close, end }.Distinct())
        {
            yield return new Remedy($"The quote opened in line {text.LineNumber(opening)} is not closed: write {Shown.Code(text.Text(opening, at) + "\"")}.", opening, end, TextEdit.Insert(at, "\"")) { Reach = JsonWords.Skip(text, at) - at + 2 };
        }

        if (place >= text.Bytes.Length)
        {
            yield break;
        }

        yield return new Remedy("A text stands in one line; a line break in it is written `\\n`.", place, place, new TextEdit(place, text.NextLine(place), "\\n"));
    }

    // "key: "value" and "a, "b": the colon or comma at the end of what was read as a text, or −1.
    private static int SignInText(BrokenText text, int start, int end)
    {
        if (end - start < 4 || end != text.Fault.Start || text.IsSpace(end) || text.IsAt(end, ",:]}"))
        {
            return -1;
        }

        var sign = start + text.Bytes[start..(end - 1)].TrimEnd(" "u8).Length - 1;
        return sign > start + 1 && text.IsAt(sign, ":,") ? sign : -1;
    }

    // The first quote of the line that no other one closes.
    private static int Opening(BrokenText text, int place)
    {
        var opening = -1;
        for (var at = text.LineStart(place); at < place; at++)
        {
            if (text.IsAt(at, '\\'))
            {
                at++;
            }
            else if (text.IsAt(at, '"'))
            {
                opening = opening < 0 ? at : -1;
            }
        }

        return opening;
    }
}
