using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>Customers wait longer than they are to, or so long that they must be told how it goes on and are not.</summary>
internal sealed class WaitSignal : Signal
{
    public override IEnumerable<InsightItem> Find(InsightContext context) => OnTheWay(context).Concat(Measured(context));

    private static IEnumerable<InsightItem> OnTheWay(InsightContext context)
        => from touchpoint in context.Map.Touchpoints
           from transition in touchpoint.Next
           where transition.Share is not { Value: 0 }
           let to = context.Map.Touchpoints[transition.To]
           let limit = context.Thresholds.LongWait
           where to is not null && LongWaits.IsLong(context.Map, touchpoint, transition, to, limit) && LongWaits.IsUnexplained(transition, to)
           select Item(context, $"wait:{touchpoint.Id}:{to.Id}", [to], transition.Wait!.Value, Places.Transition(touchpoint, transition) / PropertyKeys.Wait,
               new GapInput("long wait, from", null, null, Numerals.Duration(limit)), limit, $"From {GapText.Name(touchpoint)} to {GapText.Name(to)} customers wait {Numerals.Duration(transition.Wait!.Value)}, and nothing tells them how it goes on.", "Say it in the meantime.");

    /// <summary>What a measured wait exceeds: what is promised to customers at a touchpoint that names the metric, else what the metric is to be; null where it exceeds neither.</summary>
    public static (TimeSpan Limit, GapInput Input)? Limit(InsightContext context, Metric metric)
    {
        if (metric is not { Kind: MetricKind.WaitTime or MetricKind.ResponseTime, CurrentValue: { Type: MeasureType.Duration } now })
        {
            return null;
        }

        var promising = context.Map.Touchpoints.Where(touchpoint => touchpoint.ResponseTarget is not null && touchpoint.Metrics.Contains(metric.Id)).MinBy(touchpoint => touchpoint.ResponseTarget);
        (TimeSpan Limit, GapInput Input)? limit = promising is { ResponseTarget: { } promised } ? (promised, context.Side.Input("responseTarget", Places.Touchpoint(promising) / PropertyKeys.ResponseTarget, Numerals.Duration(promised)))
            : metric.Target is { Type: MeasureType.Duration } target ? (Duration(target), context.Side.Input("target", Places.Metric(metric) / PropertyKeys.Target, target))
            : null;
        return Duration(now) > limit?.Limit ? limit : null;
    }

    private static IEnumerable<InsightItem> Measured(InsightContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (Limit(context, metric) is { } found)
            {
                var at = MetricPlaces.At(context.Map, metric);
                var trend = MetricTrend.Of(metric) is { IsWorse: true } worse ? worse : null;
                yield return Item(context, $"wait:{metric.Id}", at, Duration(metric.CurrentValue!.Value), MetricValue.PlaceOfCurrent(metric), found.Input, found.Limit, $"{GapText.Name(metric)}{(at.Count == 1 ? $" at {GapText.Names(at)}" : "")} is {metric.CurrentValue}, and is to be {Numerals.Duration(found.Limit)}{(trend is null ? "" : $"; it was {trend.LevelText}")}: a long wait.", null, trend);
            }
        }
    }

    private static TimeSpan Duration(Measure measure) => TimeSpan.FromSeconds((double)Math.Min(measure.Value, 1e10m));

    private static InsightItem Item(InsightContext context, string id, IReadOnlyList<Touchpoint> at, TimeSpan wait, ElementPath place, GapInput input, TimeSpan limit, string words, string? advice, MetricTrend? trend = null)
    {
        var known = at.SelectMany(touchpoint => touchpoint.PainPoints).Where(pain => pain.Category == PainPointCategory.SlowService).ToList();
        return new InsightItem(id, words, place)
        {
            Advice = known.Count > 0 ? $"It is {GapText.Listed([.. known.Select(InsightText.Quote)])}." : advice,
            Weight = SignalWeight.Of(context, 1 - (limit / wait) + (trend is null ? 0 : SignalWeight.Apart(trend.Now, trend.Level)), at),
            Numbers = [GapNumber.Stated("wait", Measure.Duration(wait), null, context.Side.Input("wait", place, Numerals.Duration(wait))), new GapNumber("limit", Measure.Duration(limit), null, GapNumber.AsStated, [input]), .. trend is null ? [] : new[] { trend.Number(context.Side) }],
            Lines = known.Count > 0 || at.Count == 0 ? null : Draft.PainPoint(context.Map, at[0], $"waiting-{at[0].Id}", "Customers wait too long here.", "slow-service"),
        };
    }
}
