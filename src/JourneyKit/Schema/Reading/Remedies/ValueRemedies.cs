namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>The remedies, one for each type of scalar that people write in ways of their own.</summary>
internal static class ValueRemedies
{
    public static ValueRemedy Share { get; } = new ShareRemedy();

    public static ValueRemedy Duration { get; } = new DurationRemedy();

    public static ValueRemedy Date { get; } = new DateRemedy(isDay: false);

    public static ValueRemedy Day { get; } = new DateRemedy(isDay: true);

    public static ValueRemedy Number { get; } = new NumberRemedy();

    public static ValueRemedy Boolean { get; } = new BooleanRemedy();

    public static ValueRemedy Emotion { get; } = new EmotionRemedy();

    public static ValueRemedy Score { get; } = new ScoreRemedy();

    public static ValueRemedy Entry { get; } = new JoinedRemedy(Boolean, Share);

    public static ValueRemedy Measure { get; } = new MeasureRemedy();

    public static ValueRemedy Version { get; } = new VersionRemedy();

    public static ValueRemedy Language { get; } = new LanguageRemedy();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ValueRemedy> All { get; } = [Share, Duration, Date, Day, Number, Boolean, Emotion, Score, Entry, Measure, Version, Language];
}
