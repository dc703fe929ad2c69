using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class NeedLostTests
{
    private const string Kind = "need-lost";
    private const string Persona = "personas: { planner: { needs: [prices, a report] }, guard: { needs: [prices] } }\n";
    private const string Now = Persona + "touchpoints: { quote: { personas: [planner], meets: [prices] }, visit: { meets: [a report] } }";

    [Fact]
    public void A_need_that_gets_lost_in_a_merge_is_named_with_where_it_was_met()
    {
        var gap = GapsOf.Single(Kind, Now, Persona + "touchpoints: { plan: { replaces: [quote, visit], meets: [a report] } }");
        Assert.Equal("“Planner” needs “prices”: today it is met at “Quote”; in the future map it is met nowhere, and “Plan” does not say that it meets it.", gap.Message);
        Assert.Equal(("need-lost:planner", GapStanding.Regression, GapSeverity.Medium), (gap.Id, gap.Standing, gap.Severity));
    }

    [Fact]
    public void A_need_that_is_met_only_for_others_is_lost_and_not_left_unsaid()
    {
        var gap = GapsOf.Single(Kind, Now, Persona + "touchpoints: { quote: { personas: [guard], meets: [prices] }, visit: { meets: [a report] } }");
        Assert.Equal("“Planner” needs “prices”: today it is met at “Quote”; in the future map it is met only where “Planner” does not come any more: at “Quote”.", gap.Message);
        Assert.Equal("Let “Planner” come there, or plan another touchpoint that meets it.", gap.Advice);
    }

    [Fact]
    public void A_need_that_a_moment_of_truth_met_matters_more()
        => Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, Now.Replace("{ personas", "{ momentOfTruth: true, personas", StringComparison.Ordinal), Persona + "touchpoints: { visit: { meets: [a report] } }").Severity);

    [Theory]
    [InlineData("touchpoints: { quote: {}, visit: {} }")]
    [InlineData("touchpoints: { quote: {}, visit: { meets: [a report] } }")]
    public void It_is_unclear_where_the_touchpoint_is_still_there_and_does_not_say_what_it_meets(string future)
    {
        var gap = GapsOf.Single(Kind, Now, Persona + future);
        Assert.Equal((GapStanding.Unclear, GapSeverity.Low, true), (gap.Standing, gap.Severity, gap.IsBackground));
    }

    [Fact]
    public void Where_all_that_met_it_is_gone_the_map_has_to_say_what_does()
    {
        var gap = GapsOf.Single(Kind, Now, Persona + "touchpoints: { plan: {}, visit: {} }");
        Assert.Equal((GapStanding.Unclear, GapSeverity.Low, true), (gap.Standing, gap.Severity, gap.IsBackground));
        gap = GapsOf.Single(Kind, Now, Persona + "touchpoints: { plan: {} }");
        Assert.Equal((GapStanding.Unclear, GapSeverity.Medium, false), (gap.Standing, gap.Severity, gap.IsBackground));
    }

    [Theory]
    [InlineData(Persona + "touchpoints: { quote: {}, visit: { meets: [a report, prices] } }")]
    [InlineData("personas: { planner: { needs: [a report] } }\ntouchpoints: { visit: { meets: [a report] } }")]
    [InlineData("touchpoints: { visit: { meets: [a report] } }")]
    public void What_is_met_elsewhere_or_no_longer_needed_is_none(string future) => Assert.Empty(GapsOf.Ids(Kind, Now, future));
}
