using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Summary;

/// <summary>How stages feel now and then: over the touchpoints that both maps have there, since one that comes or goes says nothing of how the others feel.</summary>
internal static class StageFeelings
{
    /// <summary>The stages whose means differ as they are printed, in the order of the second map.</summary>
    public static ElementList<MeanChange> Of(GapContext context)
        => [.. context.After.Map.Stages.Select(stage => Mean(context, stage)).OfType<MeanChange>().Where(mean => Figures.Signed(mean.Before) != Figures.Signed(mean.After))];

    private static MeanChange? Mean(GapContext context, Stage stage)
    {
        var stages = context.BeforeOf(stage).Select(before => (Id<Stage>?)before.Id).ToHashSet();
        var pairs = context.Pairs
            .Where(pair => pair.After.Stage == stage.Id && stages.Contains(pair.Before.Stage) && !pair.Before.IsForNobody() && !pair.After.IsForNobody() && pair.Before.Emotion is not null && pair.After.Emotion is not null)
            .ToList();
        return pairs.Count == 0 ? null : new MeanChange(stage.Name, Mean(pairs.Select(pair => pair.Before)), Mean(pairs.Select(pair => pair.After)));
    }

    // What is split or merged counts once.
    private static decimal Mean(IEnumerable<Touchpoint> touchpoints) => touchpoints.DistinctBy(touchpoint => touchpoint.Id).Average(touchpoint => touchpoint.Emotion!.Value.Value);
}
