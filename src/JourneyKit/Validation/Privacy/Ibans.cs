using System.Collections.Frozen;
using System.Globalization;

namespace JourneyKit.Validation.Privacy;

/// <summary>Recognises international bank account numbers (ISO 13616): by a country of the registry, its length, and the check digits.</summary>
internal static class Ibans
{
    // Country and length.
    private const string Registry =
        "AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SA24 SE24 SI19 SK24 TR26 UA29";

    private static readonly FrozenDictionary<string, int> Lengths = Registry.Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture), StringComparer.Ordinal);

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
