using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>How several touchpoints feel on average, today and as they should. Only pairs count of which both are known, so that the difference of the means is the mean of the differences.</summary>
internal sealed class MeanEmotions(GapContext context)
{
    /// <summary>One pair says what it has to say itself.</summary>
    private const int Fewest = 2;

    private readonly MeanScore meanBefore = new(context.Before, Places.Touchpoints);
    private readonly MeanScore meanAfter = new(context.After, Places.Touchpoints);
    private int all;

    /// <summary>How far the mean is below the one to be, in steps of the scale.</summary>
    public decimal Distance => meanAfter.Exact - meanBefore.Exact;

    /// <summary>Whether they feel worse than they should, and enough of them are known to say so.</summary>
    public bool AreBelowTarget => meanBefore.Count >= Fewest && Distance > 0;

    /// <summary>Both means in a sentence.</summary>
    public string Words => $"like {Figures.Signed(meanBefore.Value)} on average {context.WhenBefore} and should feel like {Figures.Signed(meanAfter.Value)} (on a scale from −2 to +2; unweighted, {Listing.OutOf(meanBefore.Count, all).ToLowerInvariant()} touchpoints with both emotions known)";

    public GapSeverity Severity => Distance switch
    {
        < 1 => GapSeverity.Low,
        < 2 => GapSeverity.Medium,
        _ => GapSeverity.High,
    };

    public ElementList<GapNumber> Numbers
    {
        get
        {
            var formula = $"unweighted mean over {meanBefore.Count} of {all} pairs of a touchpoint and what becomes of it, rounded to hundredths";
            return
            [
                new GapNumber("mean emotion now", meanBefore.Value, ExperienceScale.Emotion.Unit, formula, meanBefore.Inputs),
                new GapNumber("mean emotion to be", meanAfter.Value, ExperienceScale.Emotion.Unit, formula, meanAfter.Inputs),
                new GapNumber("distance", MeanScore.Rounded(Distance), Steps.Unit(MeanScore.Rounded(Distance)), ExperienceScale.Emotion.Formula, [.. meanBefore.Inputs, .. meanAfter.Inputs]),
            ];
        }
    }

    public void Add(ExperiencePair pair)
    {
        all++;
        var scale = ExperienceScale.Emotion;
        if (scale.Of(pair.Before) is { } before && scale.Target(pair.After) is { } after)
        {
            meanBefore.Add($"{pair.Pair.Before.Name}, now", before, () => scale.Place(pair.Before));
            meanAfter.Add($"{pair.Pair.After.Name}, to be", after, () => scale.TargetPlace(pair.After));
        }
    }
}
