using System.Text.RegularExpressions;

namespace JourneyKit.Wording;

/// <summary>Finds the words that become links where Markdown is shown, although they have no sign of Markdown: addresses, mentions, numbers of issues.</summary>
internal static partial class MarkdownLinks
{
    private const string Opening = "([{<\"'“„‘‚«‹*_~";
    private const string Closing = ")]}>\"'”“’‘»›*_~.,;:!?…";

    /// <summary>Whether a word would become a link, or contains one.</summary>
    public static bool IsIn(ReadOnlySpan<char> word) => Link().IsMatch(word);

    /// <summary>A word without the punctuation around it; the whole of it where nothing else is in it.</summary>
    public static (int From, int To) WithoutPunctuation(string line, int start, int end)
    {
        var (from, to) = (start, end);
        while (from < to && Opening.Contains(line[from], StringComparison.Ordinal))
        {
            from++;
        }

        while (to > from && Closing.Contains(line[to - 1], StringComparison.Ordinal))
        {
            to--;
        }

        return IsIn(line.AsSpan(from, to - from)) ? (from, to) : (start, end);
    }

    [GeneratedRegex(@"://|www\.|(mailto|xmpp|tel|sms):|@[\p{L}\p{N}_]|[\p{L}\p{N}_]@|#[0-9]|\bgh-[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
