using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>Support requests lie far above the level before, or above what they are to be: a pain that many share.</summary>
internal sealed class SupportSignal : Signal
{
    // From a quarter more on it is a spike: requests vary from month to month.
    private const double Spike = 0.25;

    public override IEnumerable<InsightItem> Find(InsightContext context)
    {
        foreach (var metric in context.Map.Metrics.Where(metric => metric is { Kind: MetricKind.SupportVolume, CurrentValue: not null }))
        {
            var now = metric.CurrentValue!.Value;
            if (MetricTrend.Of(metric) is { } trend && trend.Now.Value > trend.Level.Value && trend.Change >= Spike)
            {
                yield return Item(context, metric, trend.Distance, $"has risen by {Figures.Percent((decimal)trend.Change)}, from {trend.LevelText} to {trend.NowText}{Aim(metric)}", trend.Number(context.Side));
            }
            else if (metric.Target is { Value: > 0 } target && target.Type == now.Type && (double)((now.Value - target.Value) / target.Value) is >= Spike and var above)
            {
                var number = new GapNumber("above the target", Measure.Fraction(Gaps.Conversions.Significant.Of(above)), null, "(now − target) ÷ target", [context.Side.Input("now", MetricValue.PlaceOfCurrent(metric), now), context.Side.Input("target", Places.Metric(metric) / PropertyKeys.Target, target)]);
                yield return Item(context, metric, SignalWeight.Apart(now, target), $"is {Figures.Measured(now, metric.Unit)}{Aim(metric)}", number);
            }
        }
    }

    private static string Aim(Metric metric) => metric.Target is { } target ? $", and is to be {Figures.Measured(target, metric.Unit)}" : "";

    private static InsightItem Item(InsightContext context, Metric metric, double distance, string words, GapNumber number)
    {
        var at = MetricPlaces.At(context.Map, metric);
        return new InsightItem($"support:{metric.Id}", $"{GapText.Name(metric)} {words}: often a pain that many share.", Places.Metric(metric))
        {
            Advice = "Read what the requests are about.",
            Weight = SignalWeight.Of(context, distance, at),
            Numbers = [number],
            Lines = at.Count > 0
                ? Draft.PainPoint(context.Map, at[0], $"requests-{metric.Id}", "Many ask for help: find out with what, and where in the journey it begins.", "communication")
                : Draft.Opportunity(context.Map, $"fewer-{metric.Id}", "Find out what the support requests are about, and mend it where it begins", []),
        };
    }
}
