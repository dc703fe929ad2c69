using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>A value moves the wrong way: away from its target, or below where it was. What is on its way back is none, and waits have a signal of their own.</summary>
internal sealed class MovingAwaySignal : Signal
{
    public override IEnumerable<InsightItem> Find(InsightContext context)
        => from metric in context.Map.Metrics
           where metric.Kind is not (MetricKind.SupportVolume or MetricKind.Engagement)
           let trend = MetricTrend.Of(metric)
           where trend is not null && (trend.IsWorse || IsFartherFromTarget(trend)) && WaitSignal.Limit(context, metric) is null
           select Item(context, trend);

    // Where nobody says which way is better, the target does.
    private static bool IsFartherFromTarget(MetricTrend trend)
        => trend.Metric is { EffectiveDirection: null, Target: { } target } && target.Type == trend.Now.Type
            && Math.Abs(trend.Now.Value - target.Value) is var now && now > Math.Abs(trend.Level.Value - target.Value) && now >= Math.Abs(trend.Last.Value - target.Value);

    private static InsightItem Item(InsightContext context, MetricTrend trend)
    {
        var metric = trend.Metric;
        var at = MetricPlaces.At(context.Map, metric);
        return new InsightItem($"away:{metric.Id}", $"{GapText.Name(metric)} moves the wrong way: {trend.LevelText}, {trend.NowText} now{(metric.Target is { } target ? $", and it is to be {Figures.Measured(target, metric.Unit)}" : "")}.", Places.Metric(metric))
        {
            Weight = SignalWeight.Of(context, trend.Distance, at),
            Numbers = [trend.Number(context.Side)],
            Lines = Draft.Opportunity(context.Map, $"turn-{metric.Id}", $"Find out what turned {metric.Name} the wrong way", at),
        };
    }
}
