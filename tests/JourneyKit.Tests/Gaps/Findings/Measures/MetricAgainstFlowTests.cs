using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class MetricAgainstFlowTests
{
    private const string Kind = "metric-against-flow";
    private const string Flow = "objectives: [more-orders]\nconversions: { order: { at: mail, objective: more-orders } }\ntouchpoints: { pay: { entry: 100%, next: { mail: 80% } }, mail: { exit: true } }\n";

    [Fact]
    public void The_value_of_today_is_another_than_the_flow_gives()
    {
        var gap = GapsOf.Single(Kind, Flow + "metrics: { conversion: { value: 70%, objective: more-orders } }", Flow + "metrics: { conversion: { objective: more-orders } }");
        Assert.Equal(("metric-against-flow:conversion:today", GapSeverity.Medium, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” is said to be 70 % today, and the shares of the map of today make it 80 %. One of them is wrong, or they count different things.", gap.Message);
        Assert.Equal(["value now: 70%", "by the flow of today: 80%", "difference: 10 percentage points"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void The_future_flow_misses_the_target()
    {
        var gap = GapsOf.Single(Kind, Flow + "metrics: { conversion: { value: 80%, objective: more-orders } }", Flow + "metrics: { conversion: { target: 90%, objective: more-orders } }");
        Assert.Equal(("metric-against-flow:conversion:target", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” should become 90 %. Even if everything goes as the future map says, it becomes 80 %.", gap.Message);
    }

    [Fact]
    public void A_drop_off_is_compared_where_it_measures_one_touchpoint()
        => Assert.Equal(
            ["metric-against-flow:drop-off:today"],
            GapsOf.Ids(Kind, "metrics: { drop-off: { value: 30% } }\ntouchpoints: { pay: { metrics: [drop-off], next: { mail: 80% } }, mail: {} }", "metrics: [drop-off]"));

    [Theory]
    [InlineData("conversion: { value: 80.6%, objective: more-orders }")]
    [InlineData("conversion: { value: 70% }")]
    [InlineData("conversion: { value: 70, objective: more-orders }")]
    [InlineData("conversion: { value: 70%, objective: more-orders }, second: { kind: conversion, objective: more-orders }")]
    [InlineData("csat: { value: 70%, objective: more-orders }")]
    [InlineData("drop-off: { value: 70%, objective: more-orders }")]
    public void What_agrees_or_may_mean_something_else_is_none(string metric) => Assert.Empty(GapsOf.Ids(Kind, Flow + $"metrics: {{ {metric} }}", Flow));

    [Fact]
    public void A_future_flow_that_does_better_than_the_target_is_none()
        => Assert.Empty(GapsOf.Ids(Kind, Flow, Flow + "metrics: { conversion: { target: 60%, objective: more-orders } }"));
}
