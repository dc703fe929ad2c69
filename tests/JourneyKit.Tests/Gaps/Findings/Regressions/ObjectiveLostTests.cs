using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class ObjectiveLostTests
{
    private const string Kind = "objective-lost";
    private const string Now = "touchpoints: [pay, call]\nobjectives: { growth: {}, thrift: { metrics: [cost] } }\nmetrics: { cost: { kind: cost, value: 940, target: 800 } }";

    [Fact]
    public void An_objective_that_is_gone_is_named_with_its_metrics_that_get_worse()
    {
        var gap = GapsOf.Single(Kind, Now, "touchpoints: [pay]\nobjectives: [growth]\nmetrics: { cost: { kind: cost, value: 1010, target: 800 } }");
        Assert.Equal("“Thrift” is an objective today; in the future map it is no longer one, and nothing says why. “Cost” goes from 940 to 1,010, which is worse.", gap.Message);
        Assert.Equal((GapStanding.Regression, GapSeverity.High), (gap.Standing, gap.Severity));
    }

    [Theory]
    [InlineData("objectives: [growth]", GapSeverity.Medium)]
    [InlineData("objectives: [growth]\nscenario: { excludes: [thrift in the first year] }", GapSeverity.Low)]
    public void What_the_scenario_leaves_out_matters_less(string future, GapSeverity severity)
        => Assert.Equal(severity, GapsOf.Single(Kind, Now, "touchpoints: [pay]\n" + future).Severity);

    [Fact]
    public void An_objective_that_a_conversion_counts_toward_matters_more()
        => Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, Now + "\nconversions: { paid: { at: pay, objective: thrift } }", "touchpoints: [pay]\nobjectives: [growth]").Severity);

    [Theory]
    [InlineData("touchpoints: [pay]")]
    [InlineData("touchpoints: [pay]\nobjectives: [growth, thrift]")]
    [InlineData("touchpoints: { pay: { because: [thrift] } }\nobjectives: [growth]")]
    [InlineData("touchpoints: [pay]\nobjectives: [growth]\nremoves: { call: { because: [thrift] } }")]
    public void What_the_future_map_still_names_or_says_nothing_of_is_not_lost(string future) => Assert.Empty(GapsOf.Ids(Kind, Now, future));

    [Theory]
    [InlineData("growth", false)]
    [InlineData("growth, thrift", true)]
    public void Nothing_depends_on_a_metric_any_more_for_an_objective_that_is_gone(string objectives, bool isNamed)
        => Assert.Equal(isNamed, GapsOf.Single("metric-below-target", Now, $"touchpoints: [pay]\nobjectives: [{objectives}]\nmetrics: {{ cost: {{ kind: cost, target: 800 }} }}").Message.Contains("“Thrift” depends on it", StringComparison.Ordinal));
}
