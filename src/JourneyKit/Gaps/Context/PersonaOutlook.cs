using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>The journey of a persona now and then.</summary>
/// <param name="Persona">The persona of the first map.</param>
/// <param name="After">The persona of the second map.</param>
/// <param name="Share">The share of all customers that it stands for in the second map, 0 to 1.</param>
/// <param name="IsShareAssumed">Whether that share is not stated.</param>
/// <param name="Now">Its figures in the first map.</param>
/// <param name="Then">Its figures in the second map.</param>
/// <param name="Worst">The most severe pain point that it meets in the second map; null where there is none.</param>
internal sealed record PersonaOutlook(Persona Persona, Persona After, double Share, bool IsShareAssumed, PersonaFigures Now, PersonaFigures Then, PainPoint? Worst)
{
    // Less is not seen by anybody: a percentage point of conversion, a tenth of a step.
    private const double LeastReach = 0.01;
    private const double LeastSteps = 0.1;

    /// <summary>How much more of its journeys reach the main conversion, −1 to 1; null where it is not known.</summary>
    public double? ReachGain => Then.Reach - Now.Reach;

    /// <summary>How much better it feels on average; null where it is not known.</summary>
    public double? FeelingGain => (double?)(Then.Feeling - Now.Feeling);

    /// <summary>How much easier a visit is on average; null where it is not known.</summary>
    public double? EffortGain => Now.Effort - Then.Effort;

    public PersonaVerdict Verdict => (Gains(1), Gains(-1)) switch
    {
        (true, true) => PersonaVerdict.Mixed,
        (true, false) => PersonaVerdict.Better,
        (false, true) => PersonaVerdict.Worse,
        _ => PersonaVerdict.Same,
    };

    // Rounded, since what a double leaves of a tenth is nothing to judge by.
    private bool Gains(int sign)
        => Math.Round(sign * (ReachGain ?? 0), 9) >= LeastReach || Math.Round(sign * (FeelingGain ?? 0), 9) >= LeastSteps || Math.Round(sign * (EffortGain ?? 0), 9) >= LeastSteps;
}
