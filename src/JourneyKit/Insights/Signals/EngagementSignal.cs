using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>Engagement is low or falls: a weak feature, or one that people do not find.</summary>
internal sealed class EngagementSignal : Signal
{
    // From a fifth below its target on it is low; what is closer is on the way.
    private const double Low = 0.2;

    public override IEnumerable<InsightItem> Find(InsightContext context) => OfMetrics(context).Concat(OfSteps(context));

    private static IEnumerable<InsightItem> OfMetrics(InsightContext context)
    {
        foreach (var metric in context.Map.Metrics.Where(metric => metric.Kind == MetricKind.Engagement))
        {
            var trend = MetricTrend.Of(metric) is { IsWorse: true } falling ? falling : null;
            var isLow = metric is { CurrentValue: { } now, Target: { } target } && MeasureOrder.IsWorse(now, target, metric.EffectiveDirection) && SignalWeight.Apart(now, target) >= Low;
            if (trend is null && !isLow)
            {
                continue;
            }

            var at = MetricPlaces.At(context.Map, metric);
            var words = trend is not null ? $"has become worse: {trend.LevelText}, {trend.NowText} now{(metric.Target is { } aim ? $", and it is to be {Figures.Measured(aim, metric.Unit)}" : "")}" : $"is {Figures.Measured(metric.CurrentValue!.Value, metric.Unit)}, and is to be {Figures.Measured(metric.Target!.Value, metric.Unit)}";
            yield return new InsightItem($"engagement:{metric.Id}", $"{GapText.Name(metric)} {words}: often a weak feature{(at.Count == 0 ? "" : $" at {GapText.Names(at.Take(2))}")}.", Places.Metric(metric))
            {
                Weight = SignalWeight.Of(context, trend?.Distance ?? SignalWeight.Apart(metric.CurrentValue!.Value, metric.Target!.Value), at),
                Numbers = trend is not null ? [trend.Number(context.Side)] : [GapNumber.Stated("now", metric.CurrentValue!.Value, metric.Unit, context.Side.Input("now", MetricValue.PlaceOfCurrent(metric), metric.CurrentValue!.Value)), GapNumber.Stated("target", metric.Target!.Value, metric.Unit, context.Side.Input("target", Places.Metric(metric) / PropertyKeys.Target, metric.Target!.Value))],
                Lines = at.Count == 0 ? null : Draft.PainPoint(context.Map, at[0], $"weak-{at[0].Id}", "Few make use of it: find out whether they see it, understand it or need it.", "product"),
            };
        }
    }

    private static IEnumerable<InsightItem> OfSteps(InsightContext context)
        => from touchpoint in context.Map.Touchpoints
           from step in touchpoint.MicroConversions
           where step is { Rate: not null, Target: not null }
           let rate = step.Rate!.Value
           let target = step.Target!.Value
           where rate.Value < target.Value && SignalWeight.Apart(Measure.Fraction(rate.Value), Measure.Fraction(target.Value)) >= Low
           select new InsightItem($"engagement:{touchpoint.Id}:{step.Id}", $"Only {Figures.Percent(rate.Value)} of those at {GapText.Name(touchpoint)} take the step {GapText.Name(step)}, and {Figures.Percent(target.Value)} are to: often a weak feature, or one that is not seen.", Places.MicroConversion(touchpoint, step))
           {
               Weight = SignalWeight.Of(context, 1 - (double)(rate.Value / target.Value), [touchpoint]),
               Numbers =
               [
                   GapNumber.Stated("rate", Measure.Fraction(rate.Value), null, context.Side.Input("rate", Places.MicroConversion(touchpoint, step) / PropertyKeys.Rate, rate)),
                   GapNumber.Stated("target", Measure.Fraction(target.Value), null, context.Side.Input("target", Places.MicroConversion(touchpoint, step) / PropertyKeys.Target, target)),
               ],
               Lines = Draft.PainPoint(context.Map, touchpoint, $"weak-{step.Id}", "Few take this step: find out whether they see it, understand it or need it.", "product"),
           };
}
