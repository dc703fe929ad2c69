namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Words without what people vary: letter case, and what stands between the parts.</summary>
internal static class FoldedWord
{
    /// <summary>The letters and digits of a word in lower case: <c>painpoints</c> for <c>pain_points</c>.</summary>
    public static string Of(string word) => string.Concat(word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>Whether two words differ in letter case and separators alone.</summary>
    public static bool AreSame(string word, string other) => Of(word) == Of(other);

    /// <summary>Whether one of two words is the plural of the other, whatever their letter case and separators.</summary>
    public static bool AreSingularAndPlural(string word, string other)
    {
        var (one, two) = (Of(word), Of(other));
        return IsPlural(one, two) || IsPlural(two, one);
    }

    private static bool IsPlural(string plural, string singular)
        => singular.Length > 2
            && (plural == singular + "s" || plural == singular + "es" || (singular[^1] == 'y' && plural == string.Concat(singular.AsSpan(0, singular.Length - 1), "ies")));
}
