using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>"C:\path"</c>: between double quotes a backslash begins an escape.</summary>
internal sealed class WrongEscape : SyntaxSlip
{
    private const string Known = "0abtnvfre \"/\\N_LPxuU\t\r\n";

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var start = Unread.In(text);
        if (!text.IsAt(start, '"') || !text.Fault.Says.Contains("escape", StringComparison.Ordinal))
        {
            yield break;
        }

        var end = text.ContentEnd(start);
        for (var at = start + 1; at + 1 < end; at++)
        {
            if (!text.IsAt(at, '\\'))
            {
                continue;
            }

            if (text.IsAt(at + 1, Known) && !IsCut(text, at + 1))
            {
                at++;
                continue;
            }

            var closing = text.Bytes[(at + 1)..end].IndexOf((byte)'"');
            if (closing >= 0)
            {
                closing += at + 1;
                var single = YamlQuotes.Quote(text.Text(start + 1, closing));
                single = single[0] == '"' ? $"'{single[1..^1]}'" : single;
                yield return new Remedy(
                    $"{Shown.Code(text.Text(at, at + 2))} is no escape. Between single quotes a backslash is a backslash: {Shown.Code(single)}.",
                    at,
                    at + 2,
                    new TextEdit(start, closing + 1, single));
            }

            yield return new Remedy($"{Shown.Code(text.Text(at, at + 2))} is no escape; a backslash itself is written `\\\\`.", at, at + 2, TextEdit.Insert(at, "\\"));
            yield break;
        }
    }

    // \x, \u and \U need their digits.
    private static bool IsCut(BrokenText text, int letter)
    {
        var digits = (char)text.Bytes[letter] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return Enumerable.Range(letter + 1, digits).Any(at => !text.IsAt(at, "0123456789abcdefABCDEF"));
    }
}
