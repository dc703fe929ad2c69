using System.Text;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>Text between single quotes, or the quotes of a word processor.</summary>
internal sealed class JsonQuotes : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var start = text.Fault.Start;
        if (start >= text.Bytes.Length || Rune.DecodeFromUtf8(text.Bytes[start..], out var quote, out var length) != System.Buffers.OperationStatus.Done || !quote.IsBmp || !IsQuote((char)quote.Value))
        {
            yield break;
        }

        var end = End(text, start + length);
        var inner = Typographic.Inside(text.Text(start, end).TrimStart('\''));
        var quoted = JsonWords.Quote(inner.Replace("\\'", "'", StringComparison.Ordinal));
        yield return new Remedy($"Text stands between straight double quotes, not behind `{quote}`: write {Shown.Code(quoted)}.", start, start + length, new TextEdit(start, end, quoted));
    }

    private static bool IsQuote(char c) => c == '\'' || Typographic.IsQuote(c);

    // Behind the next quote that is followed by what can follow a text, else where the entry ends.
    private static int End(BrokenText text, int from)
    {
        var lineEnd = text.ContentEnd(from);
        for (var at = from; at < lineEnd;)
        {
            Rune.DecodeFromUtf8(text.Bytes[at..], out var rune, out var length);
            at += length;
            if (rune.IsBmp && (IsQuote((char)rune.Value) || rune.Value == '"') && !text.IsAt(at - length - 1, '\\') && (text.SkipBlanks(at) >= lineEnd || text.IsAt(text.SkipBlanks(at), ",:]}")))
            {
                return at;
            }
        }

        return JsonWords.WordAt(text, from).End;
    }
}
