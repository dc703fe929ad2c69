using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class StageEmotionBelowTargetTests
{
    private const string Kind = "stage-emotion-below-target";

    [Fact]
    public void A_stage_is_compared_by_the_means_of_what_is_known_of_its_touchpoints()
    {
        var gap = GapsOf.Single(
            Kind,
            "stages: [order]\ntouchpoints: { basket: { stage: order, emotion: 1 }, slot: { stage: order, emotion: 0 }, pay: { stage: order, emotion: -2 }, read: { stage: order, emotion: 1 } }",
            "stages: [order, set-up]\ntouchpoints: { basket: { stage: order, emotion: 1 }, slot: { stage: set-up, emotion: 1 }, pay: { stage: order, emotion: 1 }, read: { stage: order } }");
        Assert.Equal(("stage-emotion-below-target:order", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The stage “Order” feels like −0.33 on average today and should feel like +1 (on a scale from −2 to +2; unweighted, 3 of 4 touchpoints with both emotions known).", gap.Message);
        Assert.Equal(["-0.33 of −2 to 2", "1 of −2 to 2", "1.33 steps"], gap.Numbers.Select(number => number.ToString()));
        Assert.Equal(3, gap.Numbers[0].Inputs.Count);
    }

    [Fact]
    public void There_is_one_difference_for_each_pair_of_a_merge()
        => Assert.Equal("0.5 of −2 to 2", GapsOf.Single(Kind, "stages: [order]\ntouchpoints: { basket: { stage: order, emotion: 1 }, pay: { stage: order, emotion: 0 } }", "stages: [order]\ntouchpoints: { buy: { stage: order, emotion: 2, replaces: [basket, pay] } }").Numbers[0].ToString());

    [Fact]
    public void Many_inputs_are_counted_by_score()
    {
        var touchpoints = string.Concat(Enumerable.Range(0, 120).Select(i => $"  t{i}: {{ stage: order, emotion: {(i % 2 == 0 ? "0" : "X")} }}\n"));
        var gap = GapsOf.Single(Kind, "stages: [order]\ntouchpoints:\n" + touchpoints.Replace("X", "-1", StringComparison.Ordinal), "stages: [order]\ntouchpoints:\n" + touchpoints.Replace("X", "2", StringComparison.Ordinal));
        Assert.Equal(["score -1: 60 times", "score 0: 60 times"], gap.Numbers[0].Inputs.Select(input => $"{input.Name}: {input.Value}"));
    }

    [Theory]
    [InlineData("pay: { stage: order, emotion: -2 }", "pay: { stage: order, emotion: 2 }")]
    [InlineData("pay: { stage: order, emotion: -1 }, slot: { stage: order, emotion: 1 }", "pay: { stage: order, emotion: 1 }, slot: { stage: order, emotion: -1 }")]
    [InlineData("pay: { stage: order, emotion: -1 }, slot: { stage: order }", "pay: { stage: order, emotion: 1 }, slot: { stage: order, emotion: 2 }")]
    [InlineData("pay: { emotion: -1 }, slot: { emotion: -1 }", "pay: { emotion: 1 }, slot: { emotion: 1 }")]
    public void One_pair_no_difference_and_no_stage_are_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"stages: [order]\ntouchpoints: {{ {now} }}", $"stages: [order]\ntouchpoints: {{ {then} }}"));
}
