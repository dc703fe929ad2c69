namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Puts words into a sentence.</summary>
internal static class Words
{
    /// <summary>As in <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => Join(words, "or");

    /// <summary>As in <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) => Join(words, "and");

    private static string Join(IReadOnlyList<string> words, string last)
        => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}";
}
