using JourneyKit.Insights.Findings;
using JourneyKit.Model;

namespace JourneyKit.Insights.Signals;

/// <summary>What the figures of a map signal: the strongest of each kind first, then the second of each.</summary>
internal static class AllSignals
{
    private const int Most = 6;

    private static readonly Signal[] Kinds = [new DropOffSignal(), new SupportSignal(), new WaitSignal(), new EngagementSignal(), new MovingAwaySignal(), new BreakdownSignal()];

    public static InsightTopic Of(InsightContext context)
    {
        var found = Kinds.SelectMany((kind, order) => kind.Find(context).OrderByDescending(item => item.Weight).Select((item, rank) => (item, rank, order)));
        ElementList<InsightItem> items = [.. found.OrderBy(signal => signal.rank).ThenBy(signal => signal.order).Select(signal => signal.item)];
        return new("signals", InsightPart.Insights, "What the figures signal", Most, items)
        {
            Empty = HasFigures(context) ? "Nothing unusual in the figures that the map has." : "Nothing, since the map has no figures: no metric with a value, and no share of those who go on.",
        };
    }

    private static bool HasFigures(InsightContext context)
        => context.Map.Metrics.Any(metric => metric.CurrentValue is not null) || context.Map.Touchpoints.Any(touchpoint => touchpoint.Next.Any(transition => transition.Share is not null));
}
