using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>'don't know'</c>, <c>"Hello" she said</c>: a text goes on behind the quote that ends it.</summary>
internal sealed class QuoteInQuotes : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var (start, end) = Quoted(text);
        var behind = text.SkipBlanks(end);
        if (end - start < 2 || text.IsLineEnd(behind) || text.IsAt(behind, ":#") || (text.IsInBrackets && text.IsAt(behind, ",]}")))
        {
            yield break;
        }

        var quote = text.Bytes[start];
        var close = text.IsInBrackets ? EndInBrackets(text, end, quote) : YamlLine.Of(text, end).ValueEnd;
        var whole = text.Text(start, close);
        if (text.IsInBrackets && text.IsAt(text.SkipBlanks(end), (char)quote))
        {
            // Two texts, and a comma missing between them.
            yield break;
        }

        var isEnclosed = whole[^1] == (char)quote && close > end && !AreTwoTexts(whole);
        var quoted = YamlQuotes.Quote(isEnclosed ? whole[1..^1] : whole);
        var shown = SuspectValue.At(text, start).With(quoted);
        yield return new Remedy(
            isEnclosed
                ? $"A quote inside the text ends it: double it, or use the other kind of quotes around the text: {shown}."
                : $"The text goes on behind its closing quote: put all of it in the other kind of quotes: {shown}.",
            end - 1,
            end,
            new TextEdit(start, close, quoted));
    }

    // The last text that was read, or the one that the parser had in hand.
    private static (int Start, int End) Quoted(BrokenText text)
    {
        var (start, end) = (text.Fault.LastStart, text.Fault.LastEnd);
        if (end - start > 1 && text.IsAt(start, "\"'") && text.Bytes[end - 1] == text.Bytes[start] && text.LineStart(start) == text.LineStart(end))
        {
            return (start, end);
        }

        start = Unread.In(text);
        if (!text.IsAt(start, "\"'"))
        {
            return default;
        }

        var closing = text.Bytes[(start + 1)..text.LineEnd(start)].IndexOf(text.Bytes[start]);
        return closing < 0 ? default : (start, start + closing + 2);
    }

    // “Yes”, she said, “no” begins and ends with a quote, and still is not between the two.
    private static bool AreTwoTexts(string whole)
    {
        var inner = whole[1..^1];
        var places = Enumerable.Range(0, inner.Length).Where(at => inner[at] == whole[0]).ToList();
        return places.Count > 0 && places.Count % 2 == 0 && places[0] > 0 && inner[places[0] - 1] != ' ' && !places.Exists(at => at > 0 && at + 1 < inner.Length && char.IsLetterOrDigit(inner[at - 1]) && char.IsLetterOrDigit(inner[at + 1]));
    }

    // Behind the next quote that something else than text follows, or before what ends a plain text.
    private static int EndInBrackets(BrokenText text, int from, byte quote)
    {
        var lineEnd = text.ContentEnd(from);
        for (var at = from; at < lineEnd; at++)
        {
            if (text.Bytes[at] == quote && (text.SkipBlanks(at + 1) >= lineEnd || text.IsAt(text.SkipBlanks(at + 1), ",}]")))
            {
                return at + 1;
            }
        }

        var length = text.Bytes[from..lineEnd].IndexOfAny(",}]"u8);
        var end = length < 0 ? lineEnd : from + length;
        return from + text.Bytes[from..end].TrimEnd(" \t"u8).Length;
    }
}
