using JourneyKit.Insights.Findings;

namespace JourneyKit.Insights.Signals;

/// <summary>What the figures of a map signal, those that matter most first.</summary>
internal static class AllSignals
{
    private const int Most = 7;

    private static readonly Signal[] Kinds = [new DropOffSignal(), new SupportSignal(), new WaitSignal(), new EngagementSignal(), new MovingAwaySignal(), new BreakdownSignal()];

    public static InsightTopic Of(InsightContext context)
        => new("signals", InsightPart.Insights, "What the figures signal", Most, [.. Kinds.SelectMany(kind => kind.Find(context)).OrderByDescending(item => item.Weight)])
        {
            Empty = HasFigures(context) ? "Nothing unusual in the figures that the map has." : "Nothing, since the map has no figures: no metric with a value, and no share of those who go on.",
        };

    private static bool HasFigures(InsightContext context)
        => context.Map.Metrics.Any(metric => metric.CurrentValue is not null) || context.Map.Touchpoints.Any(touchpoint => touchpoint.Next.Any(transition => transition.Share is not null));
}
