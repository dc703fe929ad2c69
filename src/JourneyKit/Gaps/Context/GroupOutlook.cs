using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>The journey of a group of customers now and then.</summary>
/// <param name="Share">The share of all customers that it stands for in the second map, 0 to 1.</param>
/// <param name="IsShareAssumed">Whether that share is not stated.</param>
/// <param name="Now">Its figures in the first map.</param>
/// <param name="Then">Its figures in the second map.</param>
/// <param name="Worst">The most severe pain point that it meets in the second map; null where there is none.</param>
internal abstract record GroupOutlook(double Share, bool IsShareAssumed, PersonaFigures Now, PersonaFigures Then, PainPoint? Worst)
{
    // Less is not seen by anybody: a percentage point of conversion, a tenth of a step.
    private const double LeastReach = 0.01;
    private const double LeastSteps = 0.1;
    private const double Indistinct = 0.25;

    // From here on a loss counts whatever is better besides.
    private const double MuchReach = 0.05;
    private const double MuchFeeling = 0.5;
    private const double MuchEffort = 1;

    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>How much more of its journeys reach the main conversion, −1 to 1; null where it is not known.</summary>
    public double? ReachGain => Then.Reach - Now.Reach;

    /// <summary>How much better it feels on average; null where it is not known.</summary>
    public double? FeelingGain => (double?)(Then.Feeling - Now.Feeling);

    /// <summary>How much easier a visit is on average; null where it is not known.</summary>
    public double? EffortGain => Now.Effort - Then.Effort;

    public PersonaVerdict Verdict => (Gains(1), Gains(-1)) switch
    {
        (true, true) => IsMuchWorse && !IsMuchBetter ? PersonaVerdict.Worse : PersonaVerdict.Mixed,
        (true, false) => PersonaVerdict.Better,
        (false, true) => PersonaVerdict.Worse,
        _ => PersonaVerdict.Same,
    };

    /// <summary>Whether its conversion or its feeling gets much worse.</summary>
    public bool LosesMuch => IsAtLeast(-ReachGain, MuchReach) || IsAtLeast(-FeelingGain, MuchFeeling);

    /// <summary>Whether one of the three gets much worse, so that it counts whatever is better besides.</summary>
    public bool IsMuchWorse => LosesMuch || IsAtLeast(-EffortGain, MuchEffort);

    // A mean of few ratings that moves a little does not make up for customers who are lost.
    private bool IsMuchBetter => IsAtLeast(ReachGain, MuchReach) || IsAtLeast(FeelingGain, MuchFeeling) || IsAtLeast(EffortGain, MuchEffort);

    /// <summary>Whether a reader would not tell the two apart: a quarter of a step, or less than a percentage point of conversion.</summary>
    public bool IsLike(GroupOutlook other) => Verdict == other.Verdict && Worst == other.Worst && AreAlike(Now, other.Now) && AreAlike(Then, other.Then);

    private static bool AreAlike(PersonaFigures one, PersonaFigures other)
        => AreWithin(one.Reach, other.Reach, LeastReach) && AreWithin((double?)one.Feeling, (double?)other.Feeling, Indistinct) && AreWithin(one.Effort, other.Effort, Indistinct);

    private static bool AreWithin(double? one, double? other, double most) => one is null ? other is null : Math.Abs(one.Value - other ?? double.MaxValue) < most;

    private bool Gains(int sign) => IsAtLeast(sign * ReachGain, LeastReach) || IsAtLeast(sign * FeelingGain, LeastSteps) || IsAtLeast(sign * EffortGain, LeastSteps);

    // Rounded, since what a double leaves of a tenth is nothing to judge by.
    private static bool IsAtLeast(double? gain, double least) => Math.Round(gain ?? 0, 9) >= least;
}
