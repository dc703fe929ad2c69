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
}
