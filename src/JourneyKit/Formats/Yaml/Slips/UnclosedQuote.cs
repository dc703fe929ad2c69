using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>quote: "I have...</c>: all that follows, up to the next quote, is taken for text.</summary>
internal sealed class UnclosedQuote : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var opening = Opening(text);
        if (opening < 0)
        {
            yield break;
        }

        var line = YamlLine.Of(text, opening);
        var quote = text.Text(opening, opening + 1);
        foreach (var close in Closings(text, opening, line).Distinct())
        {
            var shown = text.LineStart(close) == line.Start ? text.Text(line.KeyStart, close) + quote + text.Text(close, line.End) : $"{text.Text(line.KeyStart, line.End)} … {quote}";
            var isEscaped = quote == "\"" && text.IsAt(close - 1, '"') && text.IsAt(close - 2, '\\');
            yield return isEscaped
                ? new Remedy(
                    $"`\\\"` is a quote inside the text, so that the quote opened in line {line.Number} is not closed. Between single quotes a backslash is a backslash: {Shown.Code(YamlQuotes.Quote(text.Text(opening + 1, close - 1)))}.",
                    opening,
                    close,
                    new TextEdit(opening, close, YamlQuotes.Quote(text.Text(opening + 1, close - 1))))
                : new Remedy(
                    $"The quote opened in line {line.Number} is not closed: write {Shown.Code(shown)}.",
                    opening,
                    line.End,
                    TextEdit.Insert(close, quote))
                { IsCutOff = text.IsLast(close) };
        }
    }

    // The parser ran to the end of the text, or took the next quote for the end of this one.
    private static int Opening(BrokenText text)
    {
        var unread = Unread.In(text);
        if (text.IsAt(unread, "\"'") && text.Fault.Says.Contains("quoted scalar", StringComparison.Ordinal) && !text.Fault.Says.Contains("escape", StringComparison.Ordinal))
        {
            return unread;
        }

        var (start, end) = (text.Fault.LastStart, text.Fault.LastEnd);
        return end - start > 1 && text.IsAt(start, "\"'") && text.Bytes[end - 1] == text.Bytes[start] && text.LineStart(start) < text.LineStart(end) ? start : -1;
    }

    private static IEnumerable<int> Closings(BrokenText text, int opening, YamlLine line)
    {
        if (text.IsInBrackets)
        {
            for (var at = opening + 1; at < line.End; at++)
            {
                if (text.IsAt(at, ',') && IsKey(text, at + 1, line.End))
                {
                    yield return at;
                }
            }

            yield return line.Start + text.Bytes[line.Start..line.End].TrimEnd("}] "u8).Length;
        }
        else if (opening == line.KeyStart && text.Bytes[opening..line.End].IndexOf(":"u8) is var colon and > 0)
        {
            yield return opening + colon;
        }

        yield return line.End;
        yield return LinesOfText.End(text, opening);
    }

    private static bool IsKey(BrokenText text, int from, int end)
    {
        var start = text.SkipBlanks(from);
        var colon = start < end ? text.Bytes[start..end].IndexOf((byte)':') : -1;
        return colon > 0 && text.IsSpace(start + colon + 1) && KeyWord.Is(text.Text(start, start + colon));
    }
}
