using JourneyKit.Gaps;
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
        Assert.Equal("“Conversion” is said to be 70% today, and the shares of the map of today make it 80%: one of them is wrong, or they count different things. By the shares of the future map it becomes 80%.", gap.Message);
        Assert.Equal(["value now: 70%", "by the flow of today: 80%", "difference: 10 percentage points"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void The_future_flow_misses_the_target()
    {
        var gap = GapsOf.Single(Kind, Flow + "metrics: { conversion: { value: 80%, objective: more-orders } }", Flow + "metrics: { conversion: { target: 90%, objective: more-orders } }");
        Assert.Equal(("metric-against-flow:conversion:target", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” should become 90%. Even if everything goes as the future map says, it becomes 80%.", gap.Message);
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
    public void A_future_flow_that_does_better_than_the_target_is_named_with_what_initiatives_expect()
    {
        var gap = GapsOf.Single(Kind, Flow, Flow + "metrics: { conversion: { target: 76%, objective: more-orders } }\ninitiatives: { app: { expects: { conversion: 76% } } }");
        Assert.Equal(("metric-against-flow:conversion:target", GapSeverity.Low, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” should become 76%, and the shares of the future map make it 80%; “App” is expected to bring it to 76%. They do not say the same.", gap.Message);
    }

    [Theory]
    [InlineData("79%", true)]
    [InlineData("81%", true)]
    [InlineData("78.9%", false)]
    [InlineData("81.1%", false)]
    public void A_percentage_point_of_difference_is_none(string figure, bool isNone)
    {
        Assert.Equal(isNone, GapsOf.Ids(Kind, Flow, Flow + $"metrics: {{ conversion: {{ target: {figure}, objective: more-orders }} }}").Count == 0);
        Assert.Equal(isNone, GapsOf.Ids(Kind, Flow, Flow + $"metrics: {{ conversion: {{ objective: more-orders }} }}\ninitiatives: {{ app: {{ expects: {{ conversion: {figure} }} }} }}").Count == 0);
        Assert.Equal(isNone, GapsOf.Ids(Kind, Flow + $"metrics: {{ conversion: {{ value: {figure}, objective: more-orders }} }}", Flow).Count == 0);
    }

    [Theory]
    [InlineData("90%", GapSeverity.Medium)]
    [InlineData("70%", GapSeverity.Low)]
    public void What_an_initiative_expects_is_compared_where_there_is_no_target(string expected, GapSeverity severity)
    {
        var gap = GapsOf.Single(Kind, Flow, Flow + $"metrics: {{ conversion: {{ objective: more-orders }} }}\ninitiatives: {{ app: {{ expects: {{ conversion: {expected} }} }} }}");
        Assert.Equal(("metric-against-flow:conversion:expected", severity, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal($"“App” is expected to bring “Conversion” to {expected}, and the shares of the future map make it 80%.", gap.Message);
    }

    [Fact]
    public void An_objective_may_name_the_metric_and_have_several_conversions_that_as_many_reach()
    {
        const string Two = "objectives: { more-orders: { metrics: [conversion] } }\nmetrics: { conversion: { value: 55% } }\nconversions: { order: { at: mail, objective: more-orders }, kept: { at: box, objective: more-orders } }\n";
        const string Ways = "touchpoints: { pay: { entry: 100%, next: { mail: 60% } }, mail: { next: { box: 100% } }, box: { exit: true } }";
        Assert.Equal(["metric-against-flow:conversion:today"], GapsOf.Ids(Kind, Two + Ways, Two + Ways));
        Assert.Empty(GapsOf.Ids(Kind, Two + Ways.Replace("box: 100%", "box: 99%", StringComparison.Ordinal), Two + Ways));
    }

    [Fact]
    public void What_counts_something_else_today_is_asked_about_once_and_not_held_against_the_plan()
    {
        var gap = GapsOf.Single(Kind, Flow + "metrics: { conversion: { value: 71%, objective: more-orders } }", Flow + "metrics: { conversion: { target: 90%, objective: more-orders } }\ninitiatives: { app: { expects: { conversion: 85% } } }");
        Assert.Equal(("metric-against-flow:conversion:today", GapStanding.Unclear), (gap.Id, gap.Standing));
        Assert.Equal("“Conversion” is said to be 71% today, and the shares of the map of today make it 80%: one of them is wrong, or they count different things. By the shares of the future map it becomes 80%; the target is 90%.", gap.Message);
    }

    [Fact]
    public void Without_a_value_of_today_it_is_not_known_whether_both_count_the_same()
    {
        var gap = GapsOf.Single(Kind, Flow, Flow + "metrics: { conversion: { target: 90%, objective: more-orders } }");
        Assert.Equal(("metric-against-flow:conversion:target", GapSeverity.Medium, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” should become 90%. Even if everything goes as the future map says, it becomes 80%. The map of today has no value that shows whether both count the same.", gap.Message);
    }

    [Fact]
    public void A_drop_off_at_one_touchpoint_counts_those_who_come_there()
        => Assert.Equal(GapStanding.Open, GapsOf.Single(Kind, "touchpoints: { pay: { next: { mail: 80% } }, mail: {} }", "metrics: { drop-off: { target: 10% } }\ntouchpoints: { pay: { metrics: [drop-off], next: { mail: 80% } }, mail: {} }").Standing);
}
