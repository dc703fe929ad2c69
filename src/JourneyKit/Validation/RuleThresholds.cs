using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>From where on rules call something long, old, severe or few. A team sets them in its configuration.</summary>
public sealed record RuleThresholds
{
    /// <summary>The thresholds that hold where none are given.</summary>
    public static RuleThresholds Default { get; } = new();

    /// <summary>The severity from which a pain point must not be left alone, 1 to 5. 4.</summary>
    public int SeverePain { get; init; } = 4;

    /// <summary>The emotion up to which a touchpoint counts as a low, −2 to 2. −1.</summary>
    public Score LowEmotion { get; init; } = -1;

    /// <summary>The satisfaction up to which customers count as dissatisfied, 1 to 5. 2.</summary>
    public Score LowSatisfaction { get; init; } = 2;

    /// <summary>The importance from which something matters to customers, 1 to 5. 4.</summary>
    public Score HighImportance { get; init; } = 4;

    /// <summary>The effort from which something is hard for customers, 1 to 5. 4.</summary>
    public Score HighEffort { get; init; } = 4;

    /// <summary>The share of those at a touchpoint who drop off there from which it needs an explanation. 30%.</summary>
    public Share HighDropOff { get; init; } = new(0.30m);

    /// <summary>The wait on a transition from which customers want to be told. 1 day.</summary>
    public TimeSpan LongWait { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The age from which evidence, sources and measured values say little about today. 1 year (365 days).</summary>
    public TimeSpan OldEvidence { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The age from which a persona should be looked at again. 1 year (365 days).</summary>
    public TimeSpan OldPersona { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The number of people below which a figure is an anecdote. 30.</summary>
    public int SmallSample { get; init; } = 30;

    /// <summary>The number of people below which interviews and observations are. 5.</summary>
    public int SmallQualitativeSample { get; init; } = 5;

    /// <summary>The share of touchpoints from which moments of truth are too many to be moments. 50%.</summary>
    public Share ManyMomentsOfTruth { get; init; } = new(0.50m);
}
