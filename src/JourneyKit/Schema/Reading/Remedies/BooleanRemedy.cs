namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>What other notations write for true and false.</summary>
internal sealed class BooleanRemedy : ValueRemedy
{
    private static readonly string[] True = ["yes", "y", "on", "1", "x", "✓", "✔", "ja", "true", "t"];
    private static readonly string[] False = ["no", "n", "off", "0", "-", "✗", "✘", "nein", "false", "f", "none"];

    public override IEnumerable<Guess> Guesses(string typed)
    {
        var word = typed.ToLowerInvariant();
        return True.Contains(word, StringComparer.Ordinal) ? [new Guess("true")]
            : False.Contains(word, StringComparer.Ordinal) ? [new Guess("false")]
            : Suggestion.Nearest(word, ["true", "false"]) is { } near ? [new Guess(near)]
            : [];
    }
}
