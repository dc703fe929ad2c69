using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>Issue #12: open</c>, <c>{ situation: Issue #12, trigger: x }</c>: what follows the sign is a comment, and missing.</summary>
internal sealed class HashInText : SyntaxSlip
{
    private const string Rule = "` #` begins a comment; a text that holds it needs quotes";

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var hash = FindHash(text);
        if (hash < 0)
        {
            yield break;
        }

        if (text.IsInBrackets)
        {
            var value = SuspectValue.At(text, hash);
            var quoted = YamlQuotes.Quote(value.Text);
            yield return new Remedy($"{Rule}: {value.With(quoted)}.", hash, hash + 1, new TextEdit(value.Start, value.End, quoted));
            yield break;
        }

        var line = YamlLine.Of(text, hash);
        if (line.HasKey && hash < line.Colon)
        {
            var quoted = YamlQuotes.Quote(line.Key);
            yield return new Remedy($"{Rule}: {Shown.Code($"{quoted}: {line.Value}")}.", hash, hash + 1, new TextEdit(line.KeyStart, line.KeyEnd, quoted));
        }
        else
        {
            var end = LinesOfText.End(text, hash);
            var quote = text.Bytes[line.ValueStart..end].Contains((byte)'"') ? "'" : "\"";
            yield return new Remedy(
                $"{Rule}: {Shown.Code(line.With($"{quote}{text.Text(line.ValueStart, end)}{quote}"))}.",
                hash,
                hash + 1,
                TextEdit.Insert(line.ValueStart, quote),
                TextEdit.Insert(end, quote));
        }
    }

    // In the line in which the parser read last, or in the one in which it stopped.
    private static int FindHash(BrokenText text)
    {
        foreach (var place in new[] { text.Fault.OpenBracket, text.Fault.LastEnd, Unread.In(text) })
        {
            if (place >= 0)
            {
                var (start, end) = (text.SkipBlanks(text.LineStart(place)), text.ContentEnd(place));
                for (var at = start + 1; at < end; at++)
                {
                    if (text.IsAt(at, '#') && text.IsAt(at - 1, " \t") && !text.IsSpace(at + 1))
                    {
                        return at;
                    }
                }
            }
        }

        return -1;
    }
}
