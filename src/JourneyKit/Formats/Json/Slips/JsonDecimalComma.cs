using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary><c>"share": 0,35</c>.</summary>
internal sealed class JsonDecimalComma : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        if (place < 2 || !text.IsAt(place, "0123456789") || !text.IsAt(place - 1, ',') || !text.IsAt(place - 2, "0123456789"))
        {
            yield break;
        }

        var start = place - 1;
        while (text.IsAt(start - 1, "0123456789.-+"))
        {
            start--;
        }

        var end = JsonWords.WordAt(text, place).End;
        while (text.IsAt(end, ',') && text.IsAt(end + 1, "0123456789"))
        {
            end = JsonWords.WordAt(text, end + 1).End;
        }

        IReadOnlyList<string> forms = [.. CommaNumber.Forms(text.Text(start, end)).Select(form => form.EndsWith('%') ? JsonWords.Quote(form) : form)];
        if (forms.Count > 0)
        {
            yield return new Remedy($"The comma ends the number: write {CommaNumber.Show(forms)}.", place - 1, place, new TextEdit(start, end, forms[0]));
        }
    }
}
