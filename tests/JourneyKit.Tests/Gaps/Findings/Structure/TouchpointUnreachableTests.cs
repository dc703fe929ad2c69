using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class TouchpointUnreachableTests
{
    private const string Kind = "touchpoint-unreachable";
    private const string Now = "touchpoints: { door: { entry: true, next: [pay] }, pay: {} }";

    [Fact]
    public void New_touchpoints_that_no_way_leads_to_are_one_gap()
    {
        var gap = GapsOf.Single(Kind, Now, "touchpoints: { door: { entry: true, next: [pay] }, pay: {}, notice: { next: [reply] }, reply: {} }");
        Assert.Equal(("touchpoint-unreachable:notice:reply", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In future no way leads to “Notice” and “Reply” from where journeys begin.", gap.Message);
        Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, Now, "touchpoints: { door: { entry: true, next: [pay] }, pay: {}, notice: { momentOfTruth: true } }").Severity);
    }

    [Fact]
    public void A_touchpoint_that_journeys_come_to_today_is_a_regression()
    {
        const string Then = "touchpoints: { door: { entry: true, next: [other] }, pay: {}, other: {} }";
        Assert.Equal(("touchpoint-unreachable:pay", GapStanding.Regression), (GapsOf.Single(Kind, Now, Then).Id, GapsOf.Single(Kind, Now, Then).Standing));
        Assert.Single(GapsOf.OfVersions(Kind, Now, Then));
    }

    [Theory]
    [InlineData(Now)]
    [InlineData("touchpoints: { door: { entry: true, next: [pay] }, pay: { painPoints: { refused: { recovery: help } } }, help: {} }")]
    [InlineData("touchpoints: { door: {}, pay: {}, notice: {} }")]
    [InlineData("touchpoints: { door: { entry: true, next: [pay] }, pay: {}, notice: { personas: [] } }")]
    public void What_is_reached_catches_others_or_has_no_flow_is_none(string then) => Assert.Empty(GapsOf.Ids(Kind, Now, then));

    [Fact]
    public void What_nobody_reaches_in_either_map_is_none()
        => Assert.Empty(GapsOf.Ids(Kind, "touchpoints: { door: { entry: true, next: [pay] }, pay: {}, notice: {} }", "touchpoints: { door: { entry: true, next: [pay] }, pay: {}, notice: {} }"));
}
