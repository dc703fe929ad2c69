using System.Globalization;
using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Finds the id that was meant by a text that is none.</summary>
internal static class IdText
{
    private const int LongestText = 256;
    private const int LongestBrief = 24;

    // Unicode's own tables are not there on every machine.
    private static readonly Dictionary<char, string> Letters = new (string Plain, string Marked)[]
    {
        ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẽ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
        ("l", "ĺļľŀł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    }.SelectMany(row => row.Marked.Select(letter => (letter, row.Plain))).ToDictionary(pair => pair.letter, pair => pair.Plain, EqualityComparer<char>.Default);

    /// <summary>An id of the first words of a text; null where they make none.</summary>
    public static string? Brief(string text)
    {
        var id = Of(text.Length <= LongestText ? text : text[..LongestText]) ?? "";
        if (id.Length <= LongestBrief)
        {
            return id.Length > 0 ? id : null;
        }

        var end = id.LastIndexOf('-', LongestBrief);
        return end > 0 ? id[..end] : null;
    }

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
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’' || char.IsSurrogate(c))
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
