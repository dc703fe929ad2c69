using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Conversions;

public sealed class DropOffNewTests
{
    [Theory]
    [InlineData("90%", "80%", GapSeverity.Medium)]
    [InlineData("90%", "65%", GapSeverity.High)]
    [InlineData("90%", "65.1%", GapSeverity.Medium)]
    public void Where_a_tenth_of_all_journeys_more_drops_off_that_is_a_regression(string now, string then, GapSeverity severity)
    {
        var gap = GapsOf.Pair(Map(now), Map(then)).Gaps["drop-off-new:pay"]!;
        Assert.Equal((GapStanding.Regression, severity), (gap.Standing, gap.Severity));
    }

    [Fact]
    public void Both_shares_are_said()
        => Assert.Equal("20% of all journeys drop off at “Pay” in future, 20% of those who come there; today 10% of all.", GapsOf.Pair(Map("90%"), Map("80%")).Gaps["drop-off-new:pay"]!.Message);

    [Theory]
    [InlineData("90%", "80.1%", "")]
    [InlineData("90%", "95%", "")]
    [InlineData("90%", "70%", "exit: true, ")]
    public void Less_than_that_and_an_exit_that_is_meant_are_none(string now, string then, string exit)
        => Assert.Null(GapsOf.Pair(Map(now), Map(then, exit)).Gaps["drop-off-new:pay"]);

    [Fact]
    public void At_a_new_touchpoint_it_is_open()
        => Assert.Equal(GapStanding.Open, GapsOf.Pair("touchpoints: { a: { next: { done: 100% } }, done: { exit: true } }", "touchpoints: { a: { next: { pay: 100% } }, pay: { next: { done: 60% } }, done: { exit: true } }").Gaps["drop-off-new:pay"]!.Standing);

    private static string Map(string share, string exit = "") => $"touchpoints: {{ pay: {{ {exit}next: {{ done: {share} }} }}, done: {{ exit: true }} }}";
}
