using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Where both maps measure metrics.</summary>
internal sealed class MeasuredPlaces
{
    private readonly GapContext context;
    private readonly ILookup<Id<Metric>, Touchpoint> before;
    private readonly ILookup<Id<Metric>, Touchpoint> after;
    private readonly ILookup<Id<Metric>, Stage> stagesBefore;
    private readonly ILookup<Id<Metric>, Stage> stagesAfter;

    public MeasuredPlaces(GapContext context)
    {
        this.context = context;
        (before, after) = (Touchpoints(context.Before.Map), Touchpoints(context.After.Map));
        (stagesBefore, stagesAfter) = (Stages(context.Before.Map), Stages(context.After.Map));
    }

    /// <summary>The one touchpoint that measures a metric in both maps; null where there is none, or several.</summary>
    public (Touchpoint Before, Touchpoint After)? Pair(Id<Metric> metric)
        => before[metric].Take(2).ToList() is [var now] && context.AfterOf(now).Take(2).ToList() is [var then] && context.BeforeOf(then).Take(2).Count() == 1 && after[metric].All(touchpoint => touchpoint.Key == then.Key) ? (now, then) : null;

    /// <summary>The one stage that measures a metric in both maps; null where there is none, or several.</summary>
    public (Stage Before, Stage After)? Stage(Id<Metric> metric)
        => stagesBefore[metric].Take(2).ToList() is [var now] && context.AfterOf(now).Take(2).ToList() is [var then] && context.BeforeOf(then).Take(2).Count() == 1 && stagesAfter[metric].All(stage => stage.Key == then.Key) ? (now, then) : null;

    /// <summary>The touchpoints of the second map that measure a metric.</summary>
    public IEnumerable<Touchpoint> TouchpointsOf(Id<Metric> metric) => after[metric];

    /// <summary>The stages of the second map that measure a metric.</summary>
    public IEnumerable<Stage> StagesOf(Id<Metric> metric) => stagesAfter[metric];

    /// <summary>Whether one of the maps measures a metric at a touchpoint.</summary>
    public bool IsMeasuredAt(Id<Metric> metric, Id<Touchpoint> touchpoint) => before[metric].Concat(after[metric]).Any(measured => measured.Id == touchpoint);

    private static ILookup<Id<Metric>, Touchpoint> Touchpoints(JourneyMap map) => map.Touchpoints.SelectMany(touchpoint => touchpoint.Metrics.Select(metric => (metric, touchpoint))).ToLookup(pair => pair.metric, pair => pair.touchpoint);

    private static ILookup<Id<Metric>, Stage> Stages(JourneyMap map) => map.Stages.SelectMany(stage => stage.Metrics.Select(metric => (metric, stage))).ToLookup(pair => pair.metric, pair => pair.stage);
}
