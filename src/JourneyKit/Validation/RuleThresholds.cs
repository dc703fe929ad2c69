using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>The limits from which rules call something severe, low, long, old or few. A team sets them in its configuration.</summary>
public sealed record RuleThresholds
{
    /// <summary>The thresholds that hold where none are given.</summary>
    public static RuleThresholds Default { get; } = new();

    /// <summary>The severity from which a pain point is severe, 1 to 5. Default 4.</summary>
    public int SeverePain { get; init; } = 4;

    /// <summary>The highest emotion that counts as low, −2 to 2. Default −1.</summary>
    public Score LowEmotion { get; init; } = -1;

    /// <summary>The highest satisfaction that counts as low, 1 to 5. Default 2.</summary>
    public Score LowSatisfaction { get; init; } = 2;

    /// <summary>The importance from which a touchpoint is important, 1 to 5. Default 4.</summary>
    public Score HighImportance { get; init; } = 4;

    /// <summary>The effort from which a touchpoint is hard for customers, 1 to 5. Default 4.</summary>
    public Score HighEffort { get; init; } = 4;

    /// <summary>The drop-off at a touchpoint from which it needs an explanation. Default 30%.</summary>
    public Share HighDropOff { get; init; } = new(0.30m);

    /// <summary>The wait on a transition from which customers must be told how it goes on. Default 1 day.</summary>
    public TimeSpan LongWait { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The age from which evidence, sources and measured values are old. Default 1 year (365 days).</summary>
    public TimeSpan OldEvidence { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The age of its last review from which a persona must be reviewed again. Default 1 year (365 days).</summary>
    public TimeSpan OldPersona { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The sample below which a figure may be chance. Default 30.</summary>
    public int SmallSample { get; init; } = 30;

    /// <summary>The number of people below which interviews and observations may hold for nobody else. Default 5.</summary>
    public int SmallQualitativeSample { get; init; } = 5;

    /// <summary>The share of touchpoints from which there are too many moments of truth. Default 50%.</summary>
    public Share ManyMomentsOfTruth { get; init; } = new(0.50m);
}
