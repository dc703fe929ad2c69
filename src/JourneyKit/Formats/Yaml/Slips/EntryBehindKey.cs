using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>next: pay: 35%</c>: an entry in the line of its key.</summary>
internal sealed class EntryBehindKey : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = Unread.Fault(text);
        var value = SuspectValue.At(text, place);
        if (!text.IsAt(place, ':') || place <= value.Start || place >= value.End || value.Key is not { } key || !KeyInBraces.HoldsEntry(key, text.Text(value.Start, place)))
        {
            yield break;
        }

        var mapping = $"{{ {value.Text} }}";
        yield return new Remedy($"What stands under a key goes on lines of its own, or in braces: {value.With(mapping)}.", place, place, new TextEdit(value.Start, value.End, mapping));
    }
}
