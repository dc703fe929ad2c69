using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

/// <summary>Metrics whose value is the latest of their history.</summary>
public sealed class MetricHistoryTests
{
    [Fact]
    public void The_latest_of_the_history_is_compared_and_named_as_the_place()
    {
        var gap = GapsOf.Single("metric-below-target", "metrics: { csat: { history: { 2025: 70%, 2026-03: 74%, 2026-01: 72% } } }", "metrics: { csat: { target: 88% } }");
        Assert.StartsWith("“Csat” is 74% today and should be 88% or more.", gap.Message, StringComparison.Ordinal);
        Assert.Equal("/metrics/csat/history/2026-03", gap.Numbers[0].Inputs[0].Path?.ToString());
    }

    [Fact]
    public void A_metric_with_a_history_is_measured()
        => Assert.Empty(GapsOf.Ids("metric-unmeasured", "metrics: { csat: { history: { 2026: 70% } } }", "metrics: { csat: { target: 88% } }"));

    [Fact]
    public void A_percentage_may_be_of_any_size()
        => Assert.Equal("still to go: 25 percentage points", GapsOf.Single("metric-below-target", "metrics: { visits: { kind: repeat-purchase, value: 100% } }", "metrics: { visits: { kind: repeat-purchase, target: 125% } }").Numbers.Where(number => number.Name == "still to go").Select(number => $"{number.Name}: {number}").Single());
}
