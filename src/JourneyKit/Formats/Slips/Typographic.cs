using System.Buffers;

namespace JourneyKit.Formats.Slips;

/// <summary>What word processors put in place of quotes and dashes.</summary>
internal static class Typographic
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”„‟«»‘’‚‛‹›");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("–—‒―−‐‑•·‣◦∙▪");

    public static SearchValues<char> AllQuotes => Quotes;

    public static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>Whether a character stands where a list has its dash: a dash of another length, or a bullet.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>A text without the quote with which it begins, and without the one with which it ends.</summary>
    public static string Inside(string text)
    {
        var start = text.Length > 0 && IsQuote(text[0]) ? 1 : 0;
        var end = text.Length > start && (IsQuote(text[^1]) || text[^1] is '"' or '\'') ? 1 : 0;
        return text[start..^end];
    }
}
