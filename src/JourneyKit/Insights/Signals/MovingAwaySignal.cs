using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>A value moves the wrong way: away from its target, or below where it began.</summary>
internal sealed class MovingAwaySignal : Signal
{
    public override IEnumerable<InsightItem> Find(InsightContext context)
        => from metric in context.Map.Metrics
           where metric.Kind is not (MetricKind.SupportVolume or MetricKind.Engagement)
           let trend = MetricTrend.Of(metric)
           where trend is not null && (trend.IsWorse || IsFartherFromTarget(trend))
           select Item(context, trend);

    // Where nobody says which way is better, the target does.
    private static bool IsFartherFromTarget(MetricTrend trend)
        => trend.Metric is { EffectiveDirection: null, Target: { } target } && target.Type == trend.Now.Type
            && Math.Abs(trend.Now.Value - target.Value) > Math.Abs(trend.Before.Value - target.Value);

    private static InsightItem Item(InsightContext context, MetricTrend trend)
    {
        var metric = trend.Metric;
        var at = MetricPlaces.At(context.Map, metric);
        return new InsightItem($"away:{metric.Id}", $"{GapText.Name(metric)} moves the wrong way: {trend.BeforeText} {trend.When}, {trend.NowText} now{(metric.Target is { } target ? $", and it is to be {GapText.Measured(target, metric.Unit)}" : "")}.", Places.Metric(metric))
        {
            Weight = trend.Change,
            Numbers = [trend.Number(context.Side)],
            Lines = Draft.Opportunity(context.Map, $"turn-{metric.Id}", $"Find out what turned {metric.Name} the wrong way", at),
        };
    }
}
