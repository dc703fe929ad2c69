using JourneyKit.Gaps;
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
            "objectives: [more-orders]\nmetrics: { conversion: { target: 14%, objective: more-orders } }\ninitiatives: { wallets: { expects: { conversion: 14.5% } } }");
        Assert.Equal(("metric-below-target:conversion", GapSeverity.High, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Conversion” is 8% today and should be 14% or more: 25% of the way is done. “Wallets” is expected to bring it to 14.5%. The objective “More orders” depends on it.", gap.Message);
        Assert.Equal(["value now: 8%", "target: 14%", "still to go: 6 percentage points", "share of the way done: 25%", "best promise: 14.5%"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Equal(["wallets"], gap.Initiatives.Select(initiative => initiative.Value));
    }

    [Fact]
    public void What_the_best_promise_leaves_is_open()
    {
        var gap = GapsOf.Single(Kind, "metrics: { csat: { value: 74% } }", "metrics: { csat: { target: 88% } }\ninitiatives: { tracking: { expects: { csat: 86% } }, slots: { expects: { csat: 80% } } }");
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.Equal("“Csat” is 74% today and should be 88% or more. “Tracking” is expected to bring it to 86% and “Slots” to 80%; nobody promises the last 2 percentage points.", gap.Message);
        Assert.Equal(["best promise: 86%", "promised by nobody: 2 percentage points"], gap.Numbers.Skip(3).Select(number => $"{number.Name}: {number}"));
        Assert.Equal("/initiatives/tracking/expects/csat", gap.Numbers[3].Inputs[0].Path?.ToString());
        Assert.Empty(GapsOf.Ids("initiative-short-of-target", "metrics: { csat: { value: 74% } }", "metrics: { csat: { target: 88% } }\ninitiatives: { tracking: { expects: { csat: 86% } } }"));
    }

    [Theory]
    [InlineData("", "initiatives: { tracking: { expects: { csat: 86% } } }", GapSide.After)]
    [InlineData("initiatives: { tracking: { expects: { csat: 86% } } }", "", GapSide.Before)]
    [InlineData("initiatives: { tracking: { expects: { csat: 80% } } }", "initiatives: { tracking: { expects: { csat: 86% } } }", GapSide.After)]
    public void A_promise_is_cited_from_the_map_that_makes_it(string before, string after, GapSide side)
    {
        var promise = GapsOf.Single(Kind, "metrics: { csat: { value: 74% } }\n" + before, "metrics: { csat: { target: 88% } }\n" + after).Numbers.Single(number => number.Name == "best promise");
        Assert.Equal(("86%", side, "/initiatives/tracking/expects/csat"), (promise.ToString(), promise.Inputs[0].Side, promise.Inputs[0].Path?.ToString()));
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
    public void A_target_that_is_reached_only_with_what_is_proposed_is_open()
    {
        var gap = GapsOf.Single(Kind, "metrics: { csat: { value: 70% } }", "metrics: { csat: { target: 80% } }\ninitiatives: { one: { status: proposed, expects: { csat: 80% } }, two: { status: planned, expects: { csat: 75% } } }");
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.EndsWith(" “One” is only proposed; without that 75% is the best that is promised.", gap.Message, StringComparison.Ordinal);
        Assert.Equal(GapStanding.Planned, GapsOf.Single(Kind, "metrics: { csat: { value: 70% } }", "metrics: { csat: { target: 80% } }\ninitiatives: { one: { status: proposed, expects: { csat: 80% } }, two: { status: planned, expects: { csat: 80% } } }").Standing);
    }

    [Fact]
    public void An_initiative_that_is_dropped_moves_nothing()
        => Assert.Equal(GapStanding.Open, GapsOf.Single(Kind, "metrics: { csat: { value: 70% } }", "metrics: { csat: { target: 80% } }\ninitiatives: { one: { status: dropped, expects: { csat: 80% } } }").Standing);

    [Theory]
    [InlineData("csat: { value: 80% }", "csat: { target: 80% }")]
    [InlineData("csat: { value: 85% }", "csat: { target: 80% }")]
    [InlineData("csat: {}", "csat: { target: 80% }")]
    [InlineData("csat: { value: 80% }", "csat: {}")]
    [InlineData("other: { value: 70% }", "other: { target: 80% }")]
    [InlineData("csat: { value: 70%, target: 80% }", "nps: {}")]
    [InlineData("csat: { value: 70%, definition: 4 and 5 of 5 }", "csat: { target: 80%, definition: 5 of 5 }")]
    [InlineData("csat: { value: 3.9 }", "csat: { target: 80% }")]
    public void What_is_reached_unknown_or_not_comparable_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, $"metrics: {{ {now} }}", $"metrics: {{ {then} }}"));
}
