using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Summary;

/// <summary>How stages feel now and then: over all their touchpoints in each map, since what is new there is a part of the journey, too.</summary>
internal static class StageFeelings
{
    /// <summary>The stages whose means differ as they are printed, in the order of the second map.</summary>
    public static ElementList<MeanChange> Of(GapContext context)
    {
        var (before, after) = (Known(context.Before.Map), Known(context.After.Map));
        return [.. context.After.Map.Stages.Select(stage => Mean(context, stage, before, after)).OfType<MeanChange>().Where(mean => Figures.Signed(mean.Before) != Figures.Signed(mean.After))];
    }

    private static MeanChange? Mean(GapContext context, Stage stage, ILookup<Id<Stage>?, decimal> before, ILookup<Id<Stage>?, decimal> after)
    {
        var then = after[stage.Id].ToList();
        var now = context.BeforeOf(stage).SelectMany(own => before[own.Id]).ToList();
        return now.Count == 0 || then.Count == 0 ? null : new MeanChange(stage.Name, now.Average(), then.Average());
    }

    private static ILookup<Id<Stage>?, decimal> Known(JourneyMap map)
        => map.Touchpoints.Where(touchpoint => touchpoint.Emotion is not null && !touchpoint.IsForNobody()).ToLookup(touchpoint => touchpoint.Stage, touchpoint => touchpoint.Emotion!.Value.Value);
}
