using JourneyKit.Gaps;
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

    [Fact]
    public void A_persona_who_feels_something_else_is_a_gap_of_its_own()
    {
        var gaps = GapsOf.Kind(Kind, "personas: [dana, walter]\ntouchpoints: { pay: { emotion: 0, byPersona: { dana: { emotion: -2 }, walter: { feeling: calm } } } }", "personas: [dana, walter]\ntouchpoints: { pay: { emotion: 1 } }");
        Assert.Equal(["emotion-below-target:pay", "emotion-below-target:pay:dana"], gaps.Select(gap => gap.Id));
        Assert.Equal("“Pay” feels like −2 today for “Dana” and should feel like +1 (on a scale from −2 to +2).", gaps[1].Message);
        Assert.Equal("“Pay” feels worse than it should for “Dana”", gaps[1].Title);
        Assert.Equal(["/touchpoints/pay/byPersona/dana/emotion", "/touchpoints/pay/emotion"], gaps[1].Numbers[2].Inputs.Select(input => input.Path?.ToString()));
        Assert.Contains("/personas/dana", gaps[1].Elements.Select(element => element.Path.ToString()));
    }

    [Theory]
    [InlineData("emotion: 0, byPersona: { dana: { emotion: 1 } }", "emotion: 1")]
    [InlineData("emotion: 1, byPersona: { dana: { emotion: -1 } }", "emotion: 1, personas: [walter]")]
    public void A_persona_who_feels_no_worse_or_no_longer_comes_is_none(string now, string then)
        => Assert.DoesNotContain("emotion-below-target:pay:dana", GapsOf.Ids(Kind, $"personas: [dana, walter]\ntouchpoints: {{ pay: {{ {now} }} }}", $"personas: [dana, walter]\ntouchpoints: {{ pay: {{ {then} }} }}"));

    [Fact]
    public void A_persona_with_the_id_of_a_touchpoint_is_not_taken_for_one()
        => Assert.Contains("emotion-below-target:pay:pay:basket", GapsOf.Ids(Kind, "personas: [basket]\ntouchpoints: { basket: {}, pay: { emotion: 0, byPersona: { basket: { emotion: -2 } } } }", "personas: [basket]\ntouchpoints: { basket: {}, pay: { emotion: 1 } }"));
}
