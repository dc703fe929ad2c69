using System.Text.RegularExpressions;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>A text that begins with a character by which YAML begins something else: <c>@home</c>, <c>&gt; 5 minutes</c>, <c>[sic] so it was</c>.</summary>
internal sealed partial class FirstCharacter : SyntaxSlip
{
    private const string Indicators = "*&!%@`|>-?:,]}[{";

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        foreach (var place in new[] { Unread.Fault(text), Unread.In(text) })
        {
            if (!text.IsInBrackets && YamlLine.Of(text, place) is { HasKey: true } line && line.KeyEnd > line.KeyStart && text.IsAt(line.KeyStart, Indicators))
            {
                var key = YamlQuotes.Quote(line.Key);
                yield return new Remedy($"A key that begins with {Name(line.Key)} needs quotes: {Shown.Code($"{key}: {line.Value}")}.", line.KeyStart, line.KeyStart + 1, new TextEdit(line.KeyStart, line.KeyEnd, key));
            }

            var value = SuspectValue.At(text, place);
            var first = text.IsInBrackets ? value.Start : Math.Max(value.Start, YamlLine.Of(text, place).ValueStart);
            if (first < value.End && text.IsAt(first, Indicators) && place >= value.Start)
            {
                if (NumberWithSign(value.Text) is { } number && !(value.Key is { } key && KeyInBraces.IsList(key)))
                {
                    yield return new Remedy(
                        value.Text[0] == '-' ? $"A minus has no blank behind it: write {value.With(number)}." : $"`%` stands behind its number: write {value.With(number)}.",
                        value.Start,
                        value.End,
                        new TextEdit(value.Start, value.End, number));
                }

                var quoted = YamlQuotes.Quote(value.Text);
                yield return new Remedy(
                    $"A text that begins with {Name(text.Text(first, value.End))} needs quotes: {value.With(quoted)}.",
                    first,
                    first + 1,
                    new TextEdit(value.Start, value.End, quoted));
            }
        }
    }

    // `- 1` and `%35`, as they are meant; null for any other text.
    private static string? NumberWithSign(string text)
        => SignBefore().Match(text) is not { Success: true } match ? null
            : match.Groups["minus"].Success ? "-" + match.Groups["number"].Value
            : match.Groups["number"].Value.Replace(',', '.') + "%";

    [GeneratedRegex(@"^((?<minus>-)[ \t]+(?<number>[0-9]{1,20}(\.[0-9]{1,20})?%?)|%[ \t]*(?<number>[0-9]{1,3}([.,][0-9]{1,20})?))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SignBefore();

    private static string Name(string text) => text[0] == '`' ? "a backtick" : $"`{text[0]}`";
}
