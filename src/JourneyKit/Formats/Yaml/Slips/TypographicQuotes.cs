using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>“Note: this”</c>: the quotes of a word processor hold nothing together.</summary>
internal sealed class TypographicQuotes : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var value = SuspectValue.At(text, Unread.Fault(text));
        if (!value.IsEmpty && Typographic.IsQuote(value.Text[0]))
        {
            var quoted = YamlQuotes.Quote(Typographic.Inside(value.Text));
            yield return new Remedy(
                $"`{value.Text[0]}` is a letter to YAML, not a quote: write {value.With(quoted)}.",
                value.Start,
                value.End,
                new TextEdit(value.Start, value.End, quoted));
        }
    }
}
