namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Emotions from −2 to 2: in words, as faces, on other scales.</summary>
internal sealed class EmotionRemedy : ValueRemedy
{
    private static readonly Dictionary<string, string[]> Spoken = Table(
        (["2"], ["very good", "very happy", "very positive", "very high", "delighted", "excellent", "great", "excited", "love", "++", "😍", "🤩", "😁", "😀", "😃", "😄"]),
        (["1", "2"], ["good", "high", "happy", "positive", "pleased", "satisfied", "glad", "relieved", "calm", "+", "🙂", "😊", "☺", "☺️", "👍", ":)", ":-)", "up"]),
        (["0"], ["neutral", "medium", "average", "moderate", "normal", "ok", "okay", "indifferent", "meh", "mixed", "fine", "😐", "😶", "🤔", ":|", ":-|"]),
        (["-1", "-2"], ["bad", "low", "sad", "unhappy", "negative", "annoyed", "frustrated", "worried", "disappointed", "anxious", "confused", "-", "🙁", "☹", "☹️", "😕", "😞", "😟", "👎", ":(", ":-(", "down"]),
        (["-2"], ["very bad", "very low", "very sad", "very unhappy", "very negative", "angry", "furious", "terrible", "awful", "horrible", "--", "😡", "😠", "😢", "😭", "🤬"]));

    private const int MiddleOfFive = 3;

    public override string? Explain(string typed) => typed.Any(char.IsLetter) && Spoken.ContainsKey(Folded(typed)) ? "The word itself can stand in `feeling`." : NumberText.Explain(typed);

    public override IEnumerable<Guess> Guesses(string typed)
    {
        if (Spoken.TryGetValue(Folded(typed), out var known))
        {
            return known.Select(score => new Guess(score));
        }

        var isOfFive = typed.EndsWith("/5", StringComparison.Ordinal) || typed.EndsWith(" of 5", StringComparison.Ordinal);
        var written = isOfFive ? typed[..typed.IndexOfAny([' ', '/'])] : typed;
        if (NumberText.Readings(written).LastOrDefault() is not { } number || !NumberText.TryRead(number, out var value))
        {
            return [];
        }

        var ofFive = new Guess(Model.Numerals.Number(value - MiddleOfFive), "where the scale goes from 1 to 5", IsFallback: true);
        return isOfFive ? [ofFive] : [new Guess(number), ofFive, new Guess(Model.Numerals.Number(Math.Round(value * 2 / 3, 2)), "where it goes from -3 to 3", IsFallback: true)];
    }

    private static string Folded(string typed) => typed.ToLowerInvariant().Replace('-', typed.Length > 3 ? ' ' : '-').Replace('_', ' ');

    private static Dictionary<string, string[]> Table(params (string[] Scores, string[] Words)[] rows)
        => rows.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(word, row.Scores))).ToDictionary(StringComparer.Ordinal);
}
