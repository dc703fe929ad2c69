using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class DesireUnsaidTests
{
    private const string Kind = "desire-unsaid";

    [Fact]
    public void Touchpoints_that_say_neither_are_one_gap()
    {
        var gap = GapsOf.Single(Kind, "", "touchpoints: { pay: {}, mail: { desiredAction: Reads it., desiredEmotion: 1 } }");
        Assert.Equal(("desire-unsaid", GapSeverity.Low, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The future map does not say what customers should do or feel at “Pay”.", gap.Message);
    }

    [Fact]
    public void Touchpoints_that_say_one_of_the_two_are_a_gap_each()
    {
        const string Map = "status: draft\ntouchpoints: { pay: { desiredEmotion: calm }, mail: { desiredAction: Reads it. }, box: {} }";
        Assert.Equal(["desire-unsaid:action", "desire-unsaid:emotion"], GapsOf.Ids(Kind, "", Map));
        Assert.Equal("The future map does not say what customers should do at 2 of the 3 touchpoints: “Pay” and “Box”.", GapsOf.Kind(Kind, "", Map)[0].Message);
    }

    [Fact]
    public void At_a_moment_of_truth_it_is_one_more_severe() => Assert.Equal(GapSeverity.Medium, GapsOf.Single(Kind, "", "touchpoints: { pay: { momentOfTruth: true } }").Severity);

    [Theory]
    [InlineData("touchpoints: { pay: { desiredAction: Pays., desiredEmotion: 1 } }")]
    [InlineData("touchpoints: { pay: { kind: action } }")]
    [InlineData("touchpoints: { pay: { control: customer } }")]
    [InlineData("touchpoints: { pay: { personas: [] } }")]
    public void What_is_said_or_not_shaped_is_none(string map) => Assert.Empty(GapsOf.Ids(Kind, "", map));
}
