using JourneyKit.Insights.Findings;

namespace JourneyKit.Insights.Signals;

/// <summary>One kind of signal: what a figure usually means. Silent without figures.</summary>
internal abstract class Signal
{
    public abstract IEnumerable<InsightItem> Find(InsightContext context);
}
