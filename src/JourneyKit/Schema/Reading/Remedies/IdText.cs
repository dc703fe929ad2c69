using System.Globalization;
using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Finds the id that was meant by a text that is none.</summary>
internal static class IdText
{
    private const int LongestText = 256;

    // Letters that Unicode does not take apart.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i",
    };

    /// <summary>The text in lower case, with dashes between its words and letters from a to z; null where that makes no id.</summary>
    public static string? Of(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var id = new StringBuilder();
        var isBetweenWords = false;
        var before = '-';
        foreach (var c in string.Concat(text.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                isBetweenWords = true;
                continue;
            }

            // A capital within a word begins the next one: MobileApp.
            isBetweenWords |= char.IsAsciiLetterUpper(c) && (char.IsAsciiLetterLower(before) || char.IsAsciiDigit(before));
            if (isBetweenWords && id.Length > 0)
            {
                id.Append('-');
            }

            isBetweenWords = false;
            before = c;
            var lower = char.ToLowerInvariant(c);
            id.Append(Letters.TryGetValue(lower, out var letters) ? letters : lower);
        }

        var made = id.ToString();
        return Id.IsValid(made) ? made : null;
    }
}
