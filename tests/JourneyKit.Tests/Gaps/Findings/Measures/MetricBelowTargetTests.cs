using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class MetricBelowTargetTests
{
    private const string Kind = "metric-below-target";

    [Fact]
    public void A_metric_that_an_initiative_moves_is_planned_with_its_way()
    {
        var gap = GapsOf.Single(
            Kind,
            "objectives: [more-orders]\nmetrics: { conversion: { baseline: 6%, value: 8%, target: 10%, objective: more-orders } }",
            "objectives: [more-orders]\nmetrics: { conversion: { target: 14%, objective: more-orders } }\ninitiatives: { wallets: { expects: { conversion: 10.5% } } }");
        Assert.Equal(("metric-below-target:conversion", GapSeverity.High, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” is 8 % today and should be 14 % or more: 25 % of the way is done. “Wallets” is expected to bring it to 10.5 %. The objective “More orders” depends on it.", gap.Message);
        Assert.Equal(["value now: 8%", "target: 14%", "still to go: 6 percentage points", "share of the way done: 25%"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Equal(["wallets"], gap.Initiatives.Select(initiative => initiative.Value));
    }

    [Fact]
    public void A_metric_that_nobody_moves_is_open()
    {
        var gap = GapsOf.Single(Kind, "metrics: { wait-time: { value: 6m40s } }", "metrics: { wait-time: { target: 2m } }");
        Assert.Equal((GapSeverity.Medium, GapStanding.Open), (gap.Severity, gap.Standing));
        Assert.Equal("“Wait time” is 6m40s today and should be 2m or less. No initiative says that it will move it.", gap.Message);
        Assert.Equal("4m40s", gap.Numbers[2].ToString());
    }

    [Fact]
    public void The_unit_is_said_and_its_own_target_counts_where_the_future_has_none()
        => Assert.Equal(
            "“Cost” is 2.48 GBP today and should be 1.6 GBP or less. No initiative says that it will move it.",
            GapsOf.Single(Kind, "metrics: { cost: { unit: GBP, value: 2.48, target: 1.60 } }", "metrics: { cost: { unit: GBP } }").Message);

    [Fact]
    public void An_initiative_that_is_dropped_or_makes_it_worse_moves_nothing()
        => Assert.Equal(GapStanding.Open, GapsOf.Single(Kind, "metrics: { csat: { value: 70% } }", "metrics: { csat: { target: 80% } }\ninitiatives: { one: { status: dropped, expects: { csat: 80% } }, two: { expects: { csat: 60% } } }").Standing);

    [Theory]
    [InlineData("csat: { value: 80% }", "csat: { target: 80% }")]
    [InlineData("csat: { value: 85% }", "csat: { target: 80% }")]
    [InlineData("csat: {}", "csat: { target: 80% }")]
    [InlineData("csat: { value: 80% }", "csat: {}")]
    [InlineData("other: { value: 70% }", "other: { target: 80% }")]
    [InlineData("csat: { value: 70%, definition: 4 and 5 of 5 }", "csat: { target: 80%, definition: 5 of 5 }")]
    [InlineData("csat: { value: 3.9 }", "csat: { target: 80% }")]
    public void What_is_reached_unknown_or_not_comparable_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, $"metrics: {{ {now} }}", $"metrics: {{ {then} }}"));
}
