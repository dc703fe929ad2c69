using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class StageUncoveredTests
{
    private const string Kind = "stage-uncovered";
    private const string Search = "stages: [look, buy]\ntouchpoints: { search: { stage: look } }";
    private const string Both = "stages: [look, buy]\ntouchpoints: { search: { stage: look }, pay: { stage: buy } }";

    [Fact]
    public void A_new_stage_names_what_stands_in_it()
    {
        var gap = GapsOf.Single(Kind, "stages: [look]\ntouchpoints: { search: { stage: look } }", Both);
        Assert.Equal(("stage-uncovered:buy", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The journey gets a stage “Buy” that it does not have today, with “Pay”.", gap.Message);
    }

    [Fact]
    public void A_stage_without_touchpoints_is_filled()
    {
        var gap = GapsOf.Single(Kind, Search, Both);
        Assert.Equal((GapSeverity.Medium, GapStanding.Planned), (gap.Severity, gap.Standing));
        Assert.Equal("In the stage “Buy” customers meet nothing today; in future they meet “Pay”.", gap.Message);
    }

    [Fact]
    public void A_stage_without_touchpoints_stays_open()
    {
        var gap = GapsOf.Single(Kind, Search, Search);
        Assert.Equal((GapSeverity.Medium, GapStanding.Open), (gap.Severity, gap.Standing));
        Assert.Equal("In the stage “Buy” customers meet nothing in future, as today.", gap.Message);
    }

    [Fact]
    public void A_stage_that_loses_its_touchpoints_is_worse_than_before()
        => Assert.Equal((GapSeverity.High, GapStanding.Regression), (GapsOf.Single(Kind, Both, Search).Severity, GapsOf.Single(Kind, Both, Search).Standing));

    [Theory]
    [InlineData(Both, Both)]
    [InlineData("touchpoints: [search]", Search)]
    [InlineData(Search, "stages: [look, buy]\ntouchpoints: [search]")]
    [InlineData("stages: [buy]\ntouchpoints: { pay: { stage: buy } }", "stages: { check-out: { replaces: [buy] } }\ntouchpoints: { pay: { stage: check-out } }")]
    public void What_is_covered_renamed_or_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));
}
