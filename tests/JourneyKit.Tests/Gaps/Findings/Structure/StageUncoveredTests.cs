using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class StageUncoveredTests
{
    private const string Kind = "stage-uncovered";
    private const string Search = "stages: [look, buy]\ntouchpoints: { search: { stage: look } }";
    private const string Both = "stages: [look, buy]\ntouchpoints: { search: { stage: look }, pay: { stage: buy } }";

    [Fact]
    public void A_stage_without_touchpoints_is_filled()
    {
        var gap = GapsOf.Single(Kind, Search, Both);
        Assert.Equal((GapSeverity.Medium, GapStanding.Planned), (gap.Severity, gap.Standing));
        Assert.Equal("In the stage “Buy” customers meet nothing today; in future they meet “Pay”.", gap.Message);
    }

    [Fact]
    public void A_new_stage_without_touchpoints_is_open()
        => Assert.Equal((GapSeverity.Medium, GapStanding.Open), (GapsOf.Single(Kind, "stages: [look]\ntouchpoints: { search: { stage: look } }", Search).Severity, GapsOf.Single(Kind, "stages: [look]\ntouchpoints: { search: { stage: look } }", Search).Standing));

    [Fact]
    public void A_stage_that_loses_its_touchpoints_is_worse_than_before()
        => Assert.Equal((GapSeverity.High, GapStanding.Regression), (GapsOf.Single(Kind, Both, Search).Severity, GapsOf.Single(Kind, Both, Search).Standing));

    [Theory]
    [InlineData(Both, Both)]
    [InlineData(Search, Search)]
    [InlineData("stages: [look]\ntouchpoints: { search: { stage: look } }", Both)]
    [InlineData("touchpoints: [search]", Search)]
    [InlineData(Search, "stages: [look, buy]\ntouchpoints: [search]")]
    [InlineData("stages: [buy]\ntouchpoints: { pay: { stage: buy } }", "stages: { check-out: { replaces: [buy] } }\ntouchpoints: { pay: { stage: check-out } }")]
    public void What_is_covered_renamed_or_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));
}
