using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

/// <summary>Scores between two steps of a scale, as means of ratings are.</summary>
public sealed class FractionalScoreTests
{
    [Theory]
    [InlineData("-1.25", "0.74", GapSeverity.Low, "distance: 1.99 steps")]
    [InlineData("-1.25", "0.75", GapSeverity.Medium, "distance: 2 steps")]
    [InlineData("-1.5", "1.49", GapSeverity.Medium, "distance: 2.99 steps")]
    [InlineData("-1.5", "1.5", GapSeverity.High, "distance: 3 steps")]
    public void A_distance_is_exact(string now, string then, GapSeverity severity, string distance)
    {
        var gap = GapsOf.Single("emotion-below-target", $"touchpoints: {{ pay: {{ emotion: {now} }} }}", $"touchpoints: {{ pay: {{ emotion: {then} }} }}");
        Assert.Equal((severity, distance), (gap.Severity, $"{gap.Numbers[2].Name}: {gap.Numbers[2]}"));
    }

    [Fact]
    public void A_score_is_told_as_it_is_written()
    {
        Assert.Equal("“Pay” feels like −1.5 today and should feel like +0.25 (on a scale from −2 to +2).", GapsOf.Single("emotion-below-target", "touchpoints: { pay: { emotion: -1.5 } }", "touchpoints: { pay: { emotion: 0.25 } }").Message);
        Assert.Equal("Satisfaction with “Pay” is 3.1 of 5 today and should be 4.25 of 5.", GapsOf.Single("satisfaction-below-target", "touchpoints: { pay: { satisfaction: 3.10 } }", "touchpoints: { pay: { satisfaction: 4.25 } }").Message);
        Assert.Equal("“Pay” takes an effort of 1.5 today and of 1.75 in the future map (on a scale from 1 to 5, 5 is hardest). No reason is given.", GapsOf.Single("effort-worse", "touchpoints: { pay: { effort: 1.5 } }", "touchpoints: { pay: { effort: 1.75 } }").Message);
    }

    [Fact]
    public void A_mean_is_taken_over_the_exact_scores()
    {
        var gap = GapsOf.Single("stage-emotion-below-target", "stages: [use]\ntouchpoints: { a: { stage: use, emotion: -0.75 }, b: { stage: use, emotion: 0.5 } }", "stages: [use]\ntouchpoints: { a: { stage: use, emotion: 1.25 }, b: { stage: use, emotion: 0.5 } }");
        Assert.Equal(["mean emotion now: -0.13 of −2 to 2", "mean emotion to be: 0.88 of −2 to 2", "distance: 1 step"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Theory]
    [InlineData("importance: 4.5, satisfaction: 2.51", 0)]
    [InlineData("importance: 4.5, satisfaction: 2.5", 1)]
    public void What_matters_two_steps_more_than_it_satisfies_is_a_gap(string scores, int count)
        => Assert.Equal(count, GapsOf.Ids("importance-unmet", $"touchpoints: {{ pay: {{ {scores} }} }}", "touchpoints: [pay]").Count);
}
