using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class EmotionBelowTargetTests
{
    private const string Kind = "emotion-below-target";

    [Fact]
    public void What_should_feel_better_is_a_gap_with_both_scores_and_their_distance()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { pay: { emotion: -1 } }", "touchpoints: { pay: { emotion: 1 } }");
        Assert.Equal("emotion-below-target:pay", gap.Id);
        Assert.Equal((GapSeverity.Medium, GapStanding.Planned), (gap.Severity, gap.Standing));
        Assert.Equal("“Pay” feels like −1 today and should feel like +1 (on a scale from −2 to +2).", gap.Message);
        Assert.Equal(["emotion now: -1 of −2 to 2", "emotion to be: 1 of −2 to 2", "distance: 2 steps"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Equal(["/touchpoints/pay/emotion", "/touchpoints/pay/emotion"], gap.Numbers[2].Inputs.Select(input => input.Path?.ToString()));
    }

    [Fact]
    public void The_desired_score_is_the_target_where_no_emotion_is_given()
        => Assert.Equal("/touchpoints/pay/desiredEmotion", GapsOf.Single(Kind, "touchpoints: { pay: { emotion: -1 } }", "touchpoints: { pay: { desiredEmotion: 1 } }").Numbers[1].Inputs[0].Path?.ToString());

    [Theory]
    [InlineData("emotion: 1", "emotion: 1")]
    [InlineData("emotion: 2", "emotion: 1")]
    [InlineData("doing: Pays.", "emotion: 1")]
    [InlineData("emotion: 1", "desiredEmotion: calm")]
    public void What_is_as_good_or_unknown_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}"));

    [Fact]
    public void There_is_one_for_each_pair_of_a_merge()
        => Assert.Equal(
            ["emotion-below-target:basket:buy", "emotion-below-target:pay:buy"],
            GapsOf.Ids(Kind, "touchpoints: { basket: { emotion: 0 }, pay: { emotion: -1 } }", "touchpoints: { buy: { emotion: 2, replaces: [basket, pay] } }"));

    [Fact]
    public void At_a_moment_of_truth_it_is_one_more_severe()
        => Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, "touchpoints: { pay: { emotion: -1 } }", "touchpoints: { pay: { emotion: 1, momentOfTruth: true } }").Severity);
}
