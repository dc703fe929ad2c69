using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>title: Note: this</c>, also in the second line of a text.</summary>
internal sealed class ColonInText : SyntaxSlip
{
    private const string Rule = "A colon with a blank behind it ends a key; a text that holds one needs quotes";

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = Unread.Fault(text);
        if (!text.IsAt(place, ':'))
        {
            yield break;
        }

        var value = SuspectValue.At(text, place);
        if (place >= value.Start && place < value.End)
        {
            var quoted = YamlQuotes.Quote(value.Text);
            yield return new Remedy($"{Rule}: {value.With(quoted)}.", place, place, new TextEdit(value.Start, value.End, quoted));
        }

        var first = Unread.In(text);
        if (text.LineStart(first) < text.LineStart(place))
        {
            var end = LinesOfText.End(text, first);
            var quote = text.Bytes[first..end].Contains((byte)'"') ? "'" : "\"";
            yield return new Remedy(
                $"{Rule}: {Shown.Code($"{quote}{text.Text(first, end)}{quote}")}, or `|` before its lines.",
                place,
                place,
                TextEdit.Insert(first, quote),
                TextEdit.Insert(end, quote));
        }
    }
}
