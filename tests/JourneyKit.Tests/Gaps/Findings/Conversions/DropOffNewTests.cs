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

    // Without it 80 of 100 order; with it 80 × the share that goes on.
    [Theory]
    [InlineData(60, 80, GapSeverity.Critical, "48 percentage points away")]
    [InlineData(50, 80, GapSeverity.Critical, "40 percentage points away")]
    [InlineData(49, 80, GapSeverity.High, "39.2 percentage points away")]
    [InlineData(10, 80, GapSeverity.High, "8 percentage points away")]
    public void A_new_touchpoint_that_takes_more_away_than_the_main_conversion_changes_is_severe(int leaving, int share, GapSeverity severity, string words)
    {
        var report = GapsOf.Pair(Direct(share), Through(leaving, share));
        var gap = report.Gaps["drop-off-new:account"]!;
        Assert.Equal((severity, GapStanding.Open, (string?)null, false), (gap.Severity, gap.Standing, gap.ToldBy, gap.IsBackground));
        Assert.Contains($"{leaving}% of those who come there. It is new, and takes {words} from “Order”, about ", gap.Message, StringComparison.Ordinal);
        Assert.Equal(1000 * 20 * share * leaving / 10_000m, gap.WorthPerMonth);
        Assert.Contains(report.Summary.DecideFirst, theme => theme.Gaps.Contains(gap));
    }

    [Fact]
    public void A_loss_of_less_than_a_tenth_of_the_main_conversion_is_none() => Assert.Null(GapsOf.Pair(Direct(80), Through(9, 80)).Gaps["drop-off-new:account"]);

    [Fact]
    public void A_new_touchpoint_that_loses_less_than_the_main_conversion_changes_is_rated_by_how_many_leave()
        => Assert.Equal(GapSeverity.Medium, GapsOf.Pair(Direct(40), Through(15, 90)).Gaps["drop-off-new:account"]!.Severity);

    private static string Direct(int share) => $"currency: EUR\nconversions: {{ order: {{ at: done, value: 20 }} }}\ntouchpoints: {{ start: {{ entry: true, volume: 1000, next: {{ done: {share}% }} }}, done: {{ }} }}";

    private static string Through(int leaving, int share) => $"currency: EUR\nconversions: {{ order: {{ at: done, value: 20 }} }}\ntouchpoints: {{ start: {{ entry: true, volume: 1000, next: {{ account: {share}% }} }}, account: {{ next: {{ done: {100 - leaving}% }} }}, done: {{ }} }}";

    private static string Map(string share, string exit = "") => $"touchpoints: {{ pay: {{ {exit}next: {{ done: {share} }} }}, done: {{ exit: true }} }}";
}
