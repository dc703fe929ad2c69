using System.Buffers;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>In which style a text stays the same text for every reader of YAML 1.1 and 1.2.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> NumberLike = SearchValues.Create("0123456789abcdefABCDEFxXoO_.,:+-tTzZ ");
    private static readonly SearchValues<char> NeedsEscapes = SearchValues.Create("\t\r\uFEFF\uFFFE\uFFFF\u00A0");

    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}?");

    private static readonly HashSet<string> Retyped = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    };

    /// <summary>The style with the fewest signs of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInLine">Whether it has to stand in a line: a key, or an item between brackets.</param>
    /// <param name="isInBrackets">Whether it is an item between brackets.</param>
    public static YamlStyle StyleOf(string text, bool isInLine, bool isInBrackets)
    {
        if (text.Length == 0)
        {
            return YamlStyle.SingleQuoted;
        }

        if (text.AsSpan().ContainsAny(NeedsEscapes) || HiddenCharacters.IsIn(text) || !Characters.IsWritable(text))
        {
            return YamlStyle.DoubleQuoted;
        }

        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return !isInLine && IsLiteral(text) ? YamlStyle.Literal : YamlStyle.DoubleQuoted;
        }

        return IsPlain(text) && !(isInBrackets && text.AsSpan().ContainsAny(Brackets)) ? YamlStyle.Plain : YamlStyle.SingleQuoted;
    }

    private static bool IsPlain(string text)
    {
        var first = text[0];
        if (!char.IsLetterOrDigit(first) && first != '(' && !char.IsSurrogate(first))
        {
            return false;
        }

        return text[^1] is not (' ' or ':')
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.Contains(" *", StringComparison.Ordinal)
            && !Retyped.Contains(text)
            && !(char.IsAsciiDigit(first) && !text.AsSpan().ContainsAnyExcept(NumberLike));
    }

    // A block keeps lines as they are, but for blanks at an edge, where readers differ.
    private static bool IsLiteral(string text)
    {
        if (text[0] is ' ' or '\n')
        {
            return false;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.EndsWith(" ", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return !text.EndsWith("\n\n", StringComparison.Ordinal);
    }
}
