using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>Support requests rise sharply: a pain that many share.</summary>
internal sealed class SupportSignal : Signal
{
    // From a quarter more on it is a spike: requests vary from month to month.
    private const double Spike = 0.25;

    public override IEnumerable<InsightItem> Find(InsightContext context)
        => from metric in context.Map.Metrics
           where metric.Kind == MetricKind.SupportVolume
           let trend = MetricTrend.Of(metric)
           where trend is not null && trend.Now.Value > trend.Before.Value && trend.Change >= Spike
           select Item(context, trend);

    private static InsightItem Item(InsightContext context, MetricTrend trend)
    {
        var metric = trend.Metric;
        var at = MetricPlaces.At(context.Map, metric);
        return new InsightItem($"support:{metric.Id}", $"{GapText.Name(metric)} has risen by {GapText.Percent((decimal)trend.Change)}, from {trend.BeforeText} {trend.When} to {trend.NowText}: often a pain that many share.", Places.Metric(metric))
        {
            Advice = "Read what the requests are about.",
            Weight = trend.Change,
            Numbers = [trend.Number(context.Side)],
            Lines = at.Count > 0
                ? Draft.PainPoint(context.Map, at[0], $"requests-{metric.Id}", "Many ask for help: find out with what, and where in the journey it begins.", "communication")
                : Draft.Opportunity(context.Map, $"fewer-{metric.Id}", "Find out what the support requests are about, and mend it where it begins", []),
        };
    }
}
