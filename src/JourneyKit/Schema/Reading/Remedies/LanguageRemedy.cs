namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Languages: by name, and with an underscore.</summary>
internal sealed class LanguageRemedy : ValueRemedy
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["english"] = "en",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["portuguese"] = "pt",
        ["dutch"] = "nl",
        ["turkish"] = "tr",
        ["türkçe"] = "tr",
        ["arabic"] = "ar",
        ["hebrew"] = "he",
        ["polish"] = "pl",
        ["russian"] = "ru",
        ["ukrainian"] = "uk",
        ["greek"] = "el",
        ["swedish"] = "sv",
        ["danish"] = "da",
        ["norwegian"] = "no",
        ["finnish"] = "fi",
        ["czech"] = "cs",
        ["chinese"] = "zh",
        ["japanese"] = "ja",
        ["korean"] = "ko",
        ["hindi"] = "hi",
        ["persian"] = "fa",
    };

    public override IEnumerable<Guess> Guesses(string typed)
        => Tags.TryGetValue(typed.ToLowerInvariant(), out var tag) ? [new Guess(tag)] : [new Guess(typed.Replace('_', '-'))];
}
