using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>Customers wait longer than they were promised, or so long that they must be told how it goes on.</summary>
internal sealed class WaitSignal : Signal
{
    public override IEnumerable<InsightItem> Find(InsightContext context) => OnTheWay(context).Concat(Measured(context));

    private static IEnumerable<InsightItem> OnTheWay(InsightContext context)
        => from touchpoint in context.Map.Touchpoints
           from transition in touchpoint.Next
           where transition.Wait is not null && transition.Share is not { Value: 0 }
           let to = context.Map.Touchpoints[transition.To]
           where to is not null
           let limit = context.Thresholds.LongWait
           where transition.Wait >= limit
           select Item(context, $"wait:{touchpoint.Id}:{to.Id}", to, transition.Wait!.Value, limit, Places.Transition(touchpoint, transition) / PropertyKeys.Wait, $"From {GapText.Name(touchpoint)} to {GapText.Name(to)} customers wait {Numerals.Duration(transition.Wait!.Value)}", isPromised: false);

    private static IEnumerable<InsightItem> Measured(InsightContext context)
        => from touchpoint in context.Map.Touchpoints
           where touchpoint.ResponseTarget is not null
           from id in touchpoint.Metrics
           let metric = context.Map.Metrics[id]
           where metric is { Kind: MetricKind.WaitTime or MetricKind.ResponseTime, CurrentValue.Type: MeasureType.Duration }
           let wait = TimeSpan.FromSeconds((double)Math.Min(metric.CurrentValue!.Value.Value, 1e10m))
           where wait > touchpoint.ResponseTarget!.Value
           select Item(context, $"wait:{touchpoint.Id}:{metric.Id}", touchpoint, wait, touchpoint.ResponseTarget!.Value, Places.Metric(metric) / PropertyKeys.Value, $"{GapText.Name(metric)} at {GapText.Name(touchpoint)} is {metric.CurrentValue}", isPromised: true);

    private static InsightItem Item(InsightContext context, string id, Touchpoint to, TimeSpan wait, TimeSpan limit, ElementPath place, string words, bool isPromised)
    {
        var isKnown = to.PainPoints.Any(pain => pain.Category == PainPointCategory.SlowService);
        return new InsightItem(id, $"{words}{(isPromised ? $", and the target there is {Numerals.Duration(limit)}" : "")}: a long wait.", place)
        {
            Advice = isPromised ? null : "Say in the meantime how it goes on.",
            Weight = wait / limit,
            Numbers = [GapNumber.Stated("wait", Measure.Duration(wait), null, context.Side.Input("wait", place, Numerals.Duration(wait))), new GapNumber("limit", Measure.Duration(limit), null, GapNumber.AsStated, [isPromised ? context.Side.Input("responseTarget", Places.Touchpoint(to) / PropertyKeys.ResponseTarget, Numerals.Duration(limit)) : new GapInput("long wait, from", null, null, Numerals.Duration(limit))])],
            Lines = isKnown ? null : Draft.PainPoint(context.Map, to, $"waiting-{to.Id}", "Customers wait too long here.", "slow-service"),
        };
    }
}
