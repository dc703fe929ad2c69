using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class BadWithoutPainTests
{
    private const string Kind = "bad-without-pain";

    [Fact]
    public void A_bad_touchpoint_that_nobody_explains_or_mends_is_open()
    {
        var gap = GapsOf.Single(Kind, Map("satisfaction: 1, feeling: frustrated, effort: 4"), Map(""));
        Assert.Equal(("bad-without-pain:pay", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Pay” is bad today: their satisfaction is 1 of 5 and it takes an effort of 4 of 5. No pain point says why, and the future map does not make it better.", gap.Message);
    }

    [Theory]
    [InlineData("emotion: -1", GapSeverity.Medium)]
    [InlineData("emotion: -2", GapSeverity.High)]
    [InlineData("satisfaction: 2", GapSeverity.Medium)]
    [InlineData("effort: 4", GapSeverity.Medium)]
    [InlineData("effort: 5", GapSeverity.High)]
    [InlineData("quote: I gave up.", GapSeverity.Medium)]
    [InlineData("emotion: -1, momentOfTruth: true", GapSeverity.High)]
    public void It_is_as_severe_as_it_is_bad(string experience, GapSeverity severity) => Assert.Equal(severity, GapsOf.Single(Kind, Map(experience), Map(experience)).Severity);

    [Theory]
    [InlineData("emotion: -0.99", "")]
    [InlineData("satisfaction: 2.01", "")]
    [InlineData("effort: 3.99", "")]
    [InlineData("quote: I never gave up.", "")]
    [InlineData("emotion: -1, painPoints: [slow]", "")]
    [InlineData("emotion: -1", "emotion: -1, painPoints: [slow]")]
    [InlineData("emotion: -1", "emotion: -0.9")]
    [InlineData("emotion: -1", "desiredEmotion: 1")]
    [InlineData("emotion: -1", "emotion: -2")]
    [InlineData("effort: 5", "effort: 4")]
    [InlineData("satisfaction: 1, importance: 5", "")]
    [InlineData("satisfaction: 1, expectation: One tap", "")]
    [InlineData("emotion: -1, personas: []", "")]
    public void What_is_not_bad_is_explained_changes_or_is_said_otherwise_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, Map(now), Map(then)));

    [Fact]
    public void For_a_persona_it_is_said_once_for_the_touchpoint()
        => Assert.Equal(["bad-without-pain:pay"], GapsOf.Ids(Kind, "personas: [dana]\n" + Map("emotion: -1, byPersona: { dana: { emotion: -2 } }"), "personas: [dana]\n" + Map("")));

    [Fact]
    public void What_gets_worse_besides_does_not_hide_what_stays_bad()
        => Assert.Equal("“Pay” is bad today: it feels like −1 (on a scale from −2 to +2). No pain point says why, and the future map does not make it better.", GapsOf.Single(Kind, Map("emotion: -1, effort: 4"), Map("emotion: -1, effort: 5")).Message);

    private static string Map(string experience) => $"touchpoints: {{ pay: {{ {experience} }} }}";

    [Theory]
    [InlineData("emotion: -2", false)]
    [InlineData("emotion: -2, prompt: Call us", true)]
    [InlineData("emotion: -2, effort: 5", true)]
    public void What_customers_meet_alone_is_bad_by_nobodys_doing_unless_it_is_hard(string said, bool isFound)
    {
        var alone = $"touchpoints: {{ stops: {{ kind: action, {said} }}, call: {{}} }}";
        Assert.Equal(isFound, GapsOf.Ids("bad-without-pain", alone, alone).Count == 1);
        Assert.Equal(isFound, GapsOf.Ids("new-touchpoint-bad", "touchpoints: { call: {} }", alone).Count == 1);
    }
}
