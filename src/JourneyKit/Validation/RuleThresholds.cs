using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>The limits from which rules call something severe, low, long, old or few. A team sets them in its configuration.</summary>
public sealed record RuleThresholds
{
    /// <summary>The thresholds that hold where none are given.</summary>
    public static RuleThresholds Default { get; } = new();

    /// <summary>The severity from which a pain point is severe, 1 to 5. Default 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public int SeverePain { get; init => field = Argument.Within(value, 1, 5); } = 4;

    /// <summary>The highest emotion that counts as low, −2 to 2. Default −1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public Score LowEmotion { get; init => field = Argument.Within<Score>(value, -2, 2); } = -1;

    /// <summary>The highest satisfaction that counts as low, 1 to 5. Default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public Score LowSatisfaction { get; init => field = Argument.Within<Score>(value, 1, 5); } = 2;

    /// <summary>The importance from which a touchpoint is important, 1 to 5. Default 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public Score HighImportance { get; init => field = Argument.Within<Score>(value, 1, 5); } = 4;

    /// <summary>The effort from which a touchpoint is hard for customers, 1 to 5. Default 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public Score HighEffort { get; init => field = Argument.Within<Score>(value, 1, 5); } = 4;

    /// <summary>The drop-off at a touchpoint from which it needs an explanation. Default 30%.</summary>
    public Share HighDropOff { get; init; } = new(0.30m);

    /// <summary>The wait on a transition from which customers must be told how it goes on. Default 1 day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public TimeSpan LongWait { get; init => field = Argument.AtLeast(value, TimeSpan.Zero); } = TimeSpan.FromDays(1);

    /// <summary>The age from which evidence, sources and measured values are old. Default 1 year (365 days).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public TimeSpan OldEvidence { get; init => field = Argument.AtLeast(value, TimeSpan.Zero); } = TimeSpan.FromDays(365);

    /// <summary>The age of its last review from which a persona must be reviewed again. Default 1 year (365 days).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public TimeSpan OldPersona { get; init => field = Argument.AtLeast(value, TimeSpan.Zero); } = TimeSpan.FromDays(365);

    /// <summary>The sample below which a figure may be chance. Default 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public int SmallSample { get; init => field = Argument.AtLeast(value, 0); } = 30;

    /// <summary>The number of people below which interviews and observations may hold for nobody else. Default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public int SmallQualitativeSample { get; init => field = Argument.AtLeast(value, 0); } = 5;

    /// <summary>The share of touchpoints from which there are too many moments of truth. Default 50%.</summary>
    public Share ManyMomentsOfTruth { get; init; } = new(0.50m);
}
