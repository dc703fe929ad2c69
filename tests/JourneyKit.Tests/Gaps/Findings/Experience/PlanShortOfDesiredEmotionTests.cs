using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class PlanShortOfDesiredEmotionTests
{
    private const string Kind = "plan-short-of-desired-emotion";

    [Fact]
    public void A_plan_that_misses_its_own_aim_is_open_and_says_what_still_hurts()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: [pay]", "touchpoints: { pay: { emotion: 0, desiredEmotion: 2, painPoints: [slow-bank] } }");
        Assert.Equal(("plan-short-of-desired-emotion:pay", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Pay” is planned to feel like 0, below the +2 that the future map names as desired there (on a scale from −2 to +2). What still hurts there: “Slow bank”.", gap.Message);
        Assert.Equal(["emotion to be", "desired emotion", "distance"], gap.Numbers.Select(number => number.Name));
    }

    [Fact]
    public void A_persona_that_feels_something_else_is_a_gap_of_its_own()
        => Assert.Equal(["plan-short-of-desired-emotion:pay:dana"], GapsOf.Ids(Kind, "touchpoints: [pay]", "personas: [dana, walter]\ntouchpoints: { pay: { emotion: 1, desiredEmotion: 1, byPersona: { dana: { emotion: 0 }, walter: { feeling: calm } } } }"));

    [Theory]
    [InlineData("emotion: 1, desiredEmotion: 1")]
    [InlineData("emotion: 2, desiredEmotion: 1")]
    [InlineData("desiredEmotion: 1")]
    [InlineData("emotion: -2, desiredEmotion: calm")]
    public void What_reaches_its_aim_or_names_no_score_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, "touchpoints: [pay]", $"touchpoints: {{ pay: {{ {then} }} }}"));
}
