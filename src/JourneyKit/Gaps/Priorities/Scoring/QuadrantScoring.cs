using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>Value against effort of initiatives.</summary>
internal sealed class QuadrantScoring(GapContext context)
{
    private readonly decimal? lowEffort = context.Options.LowEffort ?? Median.Of(context.Work.Initiatives.Select(initiative => initiative.Effort).OfType<decimal>());

    public PriorityScore Of(Initiative initiative)
    {
        var (inputs, side, path) = (new ScoreInputs(), context.SideOf(initiative), Places.Initiative(initiative));
        var impact = inputs.Number("impact of 1 to 5", side, path / PropertyKeys.Impact, initiative.Impact);
        var effort = inputs.Number("effort, person-days", side, path / PropertyKeys.Effort, initiative.Effort);
        inputs.Option("high impact, from", context.Options.HighImpact);
        if (lowEffort is { } low)
        {
            inputs.Option(context.Options.LowEffort is null ? "low effort, up to the median" : "low effort, up to", low);
        }

        return inputs.ToScore(PriorityMeasure.ValueAgainstEffort, () => Quadrant(impact >= context.Options.HighImpact, effort <= lowEffort));
    }

    private static ValueEffortQuadrant Quadrant(bool isValuable, bool isEasy) => (isValuable, isEasy) switch
    {
        (true, true) => ValueEffortQuadrant.QuickWin,
        (true, false) => ValueEffortQuadrant.BigBet,
        (false, true) => ValueEffortQuadrant.FillIn,
        _ => ValueEffortQuadrant.Skip,
    };
}
