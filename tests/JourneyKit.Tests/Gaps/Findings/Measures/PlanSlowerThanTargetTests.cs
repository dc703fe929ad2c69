using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class PlanSlowerThanTargetTests
{
    private const string Metric = "metrics: { wait: { kind: wait-time, target: 5m } }\n";
    private const string Before = Metric + "touchpoints: { pay: {} }";

    [Theory]
    [InlineData("touchpoints: { pay: { next: { desk: { wait: 10m } } }, desk: { metrics: [wait] } }", "From “Pay” to “Desk” the plan itself waits 10m", GapSeverity.High)]
    [InlineData("touchpoints: { pay: { next: { desk: { wait: 9m } } }, desk: { metrics: [wait] } }", "From “Pay” to “Desk” the plan itself waits 9m", GapSeverity.Medium)]
    [InlineData("touchpoints: { pay: { metrics: [wait], responseTarget: 6m } }", "“Pay” is planned to answer within 6m", GapSeverity.Medium)]
    [InlineData("stages: { purchase: { duration: 6m, metrics: [wait] } }\ntouchpoints: { pay: {} }", "“Purchase” is planned to take 6m", GapSeverity.Medium)]
    public void The_plan_s_own_time_is_held_against_the_target(string future, string words, GapSeverity severity)
    {
        var gap = GapsOf.Pair(Before, Metric + future).Gaps["plan-slower-than-target:wait"]!;
        Assert.Equal(($"{words}; set against its target of 5m, “Wait” stays too long.", severity, GapStanding.Open), (gap.Message, gap.Severity, gap.Standing));
    }

    [Theory]
    [InlineData("touchpoints: { pay: { next: { desk: { wait: 5m } } }, desk: { metrics: [wait] } }")]
    [InlineData("touchpoints: { pay: { metrics: [wait], next: { desk: { wait: 9m } } }, desk: {} }")]
    [InlineData("touchpoints: { pay: { metrics: [wait] }, desk: { next: { door: { wait: 10m } } }, door: {} }")]
    [InlineData("touchpoints: { pay: {}, desk: { responseTarget: 10m } }")]
    public void A_time_that_keeps_the_target_or_is_measured_elsewhere_is_none(string future)
        => Assert.Null(GapsOf.Pair(Before, Metric + future).Gaps["plan-slower-than-target:wait"]);

    [Fact]
    public void Only_metrics_of_waiting_and_response_are_times_of_the_plan()
        => Assert.Null(GapsOf.Pair(Before, "metrics: { wait: { kind: other, direction: lower-is-better, target: 5m } }\ntouchpoints: { pay: { metrics: [wait], responseTarget: 10m } }").Gaps["plan-slower-than-target:wait"]);
}
