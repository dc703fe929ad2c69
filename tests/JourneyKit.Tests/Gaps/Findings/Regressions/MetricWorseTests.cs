using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class MetricWorseTests
{
    private const string Before = "touchpoints: { pay: {} }\nmetrics: { csat: { kind: csat, value: 71%, target: 85% } }";

    [Fact]
    public void What_an_initiative_makes_worse_is_its_doing_and_not_a_target_that_nobody_moves()
    {
        var report = GapsOf.Pair(Before, "touchpoints: { pay: {} }\nmetrics: { csat: { kind: csat, target: 85% } }\ninitiatives: { kiosks: { expects: { csat: 68% } } }");
        var gap = report.Gaps["metric-worse:csat"]!;
        Assert.Equal((GapStanding.Regression, GapSeverity.Medium), (gap.Standing, gap.Severity));
        Assert.Equal("“Kiosks” is expected to bring “Csat” to 68%; it is 71% today, and should be 85%.", gap.Message);
        Assert.Equal(["kiosks"], gap.CausedBy.Select(initiative => initiative.Value));
        Assert.Null(report.Gaps["metric-below-target:csat"]);
    }

    [Fact]
    public void It_is_severe_where_an_objective_depends_on_it()
        => Assert.Equal(GapSeverity.High, GapsOf.Pair("objectives: { happy: { metrics: [csat] } }\n" + Before, "objectives: { happy: { metrics: [csat] } }\ntouchpoints: { pay: {} }\nmetrics: { csat: { kind: csat, target: 85% } }\ninitiatives: { kiosks: { expects: { csat: 68% } } }").Gaps["metric-worse:csat"]!.Severity);

    [Theory]
    [InlineData("kiosks: { expects: { csat: 71% } }")]
    [InlineData("kiosks: { expects: { csat: 72% } }")]
    [InlineData("kiosks: { expects: { csat: 68% } }, training: { expects: { csat: 80% } }")]
    [InlineData("kiosks: { expects: { csat: 68% }, status: dropped }")]
    [InlineData("kiosks: {}")]
    public void Nothing_is_worse_where_the_best_that_is_expected_is_as_good_as_today(string initiatives)
        => Assert.Null(GapsOf.Pair(Before, $"touchpoints: {{ pay: {{}} }}\nmetrics: {{ csat: {{ kind: csat, target: 85% }} }}\ninitiatives: {{ {initiatives} }}").Gaps["metric-worse:csat"]);

    [Fact]
    public void What_the_future_map_itself_makes_worse_is_told_with_the_promise_that_it_contradicts()
    {
        var report = GapsOf.Pair("metrics: { calls: { kind: support-volume, value: 2100, target: 1200 } }", "metrics: { calls: { kind: support-volume, value: 2400, target: 1200 } }\ninitiatives: { bot: { expects: { calls: 1200 } } }");
        var gap = report.Gaps["metric-worse:calls"]!;
        Assert.Equal((GapStanding.Regression, GapSeverity.Medium), (gap.Standing, gap.Severity));
        Assert.Equal("“Calls” is 2,100 today and 2,400 in the future map; the target is 1,200. “Bot” is expected to bring it to 1,200: the two contradict each other.", gap.Message);
        Assert.Equal(["value now: 2100", "value to be: 2400", "best promise: 1200"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Null(report.Gaps["metric-below-target:calls"]);
        Assert.Null(report.Gaps["promise-contradicted:calls"]);
    }

    [Theory]
    [InlineData(2549, GapSeverity.Medium)]
    [InlineData(2550, GapSeverity.High)]
    public void It_is_severe_where_half_of_what_is_missing_is_added(int planned, GapSeverity severity)
        => Assert.Equal(severity, GapsOf.Single("metric-worse", "metrics: { calls: { kind: support-volume, value: 2100, target: 1200 } }", $"metrics: {{ calls: {{ kind: support-volume, value: {planned}, target: 1200 }} }}").Severity);

    [Theory]
    [InlineData("value: 2100")]
    [InlineData("value: 2000")]
    [InlineData("target: 2600")]
    [InlineData("value: 2600, asOf: 2026-01")]
    public void A_value_that_is_repeated_better_or_older_makes_nothing_worse(string future)
        => Assert.Empty(GapsOf.Ids("metric-worse", "metrics: { calls: { kind: support-volume, value: 2100, asOf: 2026-03 } }", $"metrics: {{ calls: {{ kind: support-volume, {future} }} }}"));
}
