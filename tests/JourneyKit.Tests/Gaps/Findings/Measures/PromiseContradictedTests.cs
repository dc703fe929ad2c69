using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class PromiseContradictedTests
{
    private const string Kind = "promise-contradicted";
    private const string Before = "metrics: { time: { kind: wait-time, value: 6d } }";

    [Fact]
    public void What_the_plan_says_twice_is_named_with_both_values()
    {
        var gap = GapsOf.Single(Kind, Before, Future("value: 1d, target: 2d", "3d"));
        Assert.Equal((GapStanding.Unclear, GapSeverity.Medium), (gap.Standing, gap.Severity));
        Assert.Equal("“Plain language” is expected to bring “Time” to 3d, and the future map itself says that it will be 1d; the target is 2d.", gap.Message);
    }

    [Fact]
    public void It_matters_little_where_both_reach_the_target()
        => Assert.Equal(GapSeverity.Low, GapsOf.Single(Kind, Before, Future("value: 1d, target: 3d", "3d")).Severity);

    [Theory]
    [InlineData("value: 3d, target: 2d")]
    [InlineData("value: 6d, target: 2d")]
    [InlineData("target: 2d")]
    public void Nothing_is_contradicted_where_the_map_says_the_same_or_repeats_today_or_is_silent(string metric)
        => Assert.Empty(GapsOf.Ids(Kind, Before, Future(metric, "3d")));

    [Fact]
    public void A_target_that_is_promised_and_missed_by_the_map_itself_is_open()
    {
        var gap = GapsOf.Single("metric-below-target", Before, Future("value: 4d, target: 2d", "2d"));
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.Equal("“Time” is 6d today and should be 2d or less. “Plain language” is expected to bring it to 2d. The future map itself says that it will be 4d.", gap.Message);
        Assert.Equal(GapStanding.Planned, GapsOf.Single("metric-below-target", Before, Future("value: 2d, target: 2d", "2d")).Standing);
    }

    private static string Future(string metric, string expected) => $"metrics: {{ time: {{ kind: wait-time, {metric} }} }}\ninitiatives: {{ plain-language: {{ expects: {{ time: {expected} }} }} }}";
}
