using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>emotion 1</c>, <c>emotion = 1</c>, or a key alone in its line.</summary>
internal sealed class MissingColon : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        if (text.IsInBrackets)
        {
            return [];
        }

        var (unread, fault) = (YamlLine.Of(text, Unread.In(text)), YamlLine.Of(text, Unread.Fault(text)));
        if (fault.Start != unread.Start && fault.HasKey && !KeyWord.Is(fault.Key))
        {
            // A sentence over several lines with a colon in it.
            return [];
        }

        return new[] { unread, fault }.DistinctBy(line => line.Start).SelectMany(line => In(text, line));
    }

    private static IEnumerable<Remedy> In(BrokenText text, YamlLine line)
    {
        if (line.HasKey || line.IsEmpty || line.IsComment)
        {
            yield break;
        }

        var blank = text.Bytes[line.KeyStart..line.ValueEnd].IndexOfAny(" =\t"u8);
        var end = blank < 0 ? line.ValueEnd : line.KeyStart + blank;
        var word = text.Text(line.KeyStart, end);
        if (!KeyWord.Is(word))
        {
            yield break;
        }

        var rest = text.SkipBlanks(end);
        var hasEquals = text.IsAt(rest, '=') && rest < line.ValueEnd;
        rest = hasEquals ? Math.Min(text.SkipBlanks(rest + 1), line.ValueEnd) : Math.Min(rest, line.ValueEnd);
        var value = text.Text(rest, line.ValueEnd);
        yield return new Remedy(
            $"A colon is missing behind `{word}`: write {Shown.Code($"{word}: {value}")}.",
            line.KeyStart,
            end,
            new TextEdit(end, rest, value.Length == 0 ? ":" : ": "));
    }
}
