using System.Collections.Frozen;

namespace JourneyKit.Validation.Privacy;

/// <summary>International bank account numbers (ISO 13616): a country of the registry, its length, and the check digits.</summary>
internal static class Ibans
{
    private static readonly FrozenDictionary<string, int> Lengths = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["AT"] = 20, ["BE"] = 16, ["BG"] = 22, ["CH"] = 21, ["CY"] = 28, ["CZ"] = 24, ["DE"] = 22, ["DK"] = 18, ["EE"] = 20, ["ES"] = 24, ["FI"] = 18,
        ["FR"] = 27, ["GB"] = 22, ["GR"] = 27, ["HR"] = 21, ["HU"] = 28, ["IE"] = 22, ["IS"] = 26, ["IT"] = 27, ["LI"] = 21, ["LT"] = 20, ["LU"] = 20,
        ["LV"] = 21, ["MC"] = 27, ["MT"] = 31, ["NL"] = 18, ["NO"] = 15, ["PL"] = 28, ["PT"] = 25, ["RO"] = 24, ["SA"] = 24, ["AE"] = 23, ["SE"] = 24,
        ["SI"] = 19, ["SK"] = 24, ["TR"] = 26, ["UA"] = 29,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool AreIn(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            if (char.IsAsciiLetterUpper(text[at])
                && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
                && char.IsAsciiDigit(text[at + 2])
                && Lengths.TryGetValue(text.Substring(at, 2), out var length)
                && IsIban(text, at, length))
            {
                return true;
            }
        }

        return false;
    }

    // The first four characters count as if they stood last, letters as 10 to 35; the number leaves 1 when divided by 97.
    private static bool IsIban(string text, int start, int length)
    {
        Span<char> characters = stackalloc char[length];
        var count = 0;
        var at = start;
        for (; at < text.Length && count < length; at++)
        {
            if (char.IsAsciiLetterUpper(text[at]) || char.IsAsciiDigit(text[at]))
            {
                characters[count++] = text[at];
            }
            else if (text[at] != ' ')
            {
                return false;
            }
        }

        if (count < length || (at < text.Length && char.IsAsciiLetterOrDigit(text[at])))
        {
            return false;
        }

        var rest = 0;
        for (var i = 0; i < length; i++)
        {
            var c = characters[(i + 4) % length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest == 1;
    }
}
