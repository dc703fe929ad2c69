using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>The flow by stage. Each journey ends in one stage at most, so that what ends in all of them adds up to the journeys that end.</summary>
internal static class StageFunnel
{
    /// <summary>The stages that the flow has touchpoints of, in their order, then the touchpoints without one; empty where no touchpoint names a stage, or there are no numbers.</summary>
    /// <param name="chain">The flow.</param>
    /// <param name="reach">How many come to groups of its touchpoints.</param>
    public static ElementList<StageFlow> Of(ConversionChain chain, GroupReach reach)
    {
        var stages = chain.Graph.Touchpoints.Select(touchpoint => touchpoint.Stage).ToHashSet();
        return !chain.IsComputed || stages.All(stage => stage is null)
            ? []
            : [.. chain.Graph.Map.Stages.Where(stage => stages.Contains(stage.Id)).Append(null).Where(stage => stage is not null || stages.Contains(null)).Select(stage => Of(chain, reach, stage))];
    }

    private static StageFlow Of(ConversionChain chain, GroupReach reach, Stage? stage)
    {
        var here = chain.Graph.Touchpoints.Where(touchpoint => touchpoint.Stage == stage?.Id).Select(touchpoint => touchpoint.Id).ToHashSet();
        var (lost, meant) = (0d, 0d);
        foreach (var flow in chain.Touchpoints.Where(flow => here.Contains(flow.Touchpoint)))
        {
            var isLost = flow.End is JourneyEnd.DropOff or JourneyEnd.DeadEnd;
            (lost, meant) = (lost + (isLost ? flow.Ending : 0), meant + (isLost ? 0 : flow.Ending));
        }

        var goals = chain.Conversions.Select(flow => flow.Conversion.At!.Value).Where(here.Contains).ToHashSet();
        return new StageFlow(
            stage,
            reach.Of(touchpoint => here.Contains(touchpoint.Id)),
            lost,
            meant,
            chain.UnendingLoops.Where(loop => loop.Touchpoints.Any(here.Contains)).Sum(loop => chain.Touchpoints[loop.Touchpoints[0].Value]!.Reach ?? 0),
            goals.Count == 0 ? null : reach.Of(touchpoint => goals.Contains(touchpoint.Id)));
    }
}
