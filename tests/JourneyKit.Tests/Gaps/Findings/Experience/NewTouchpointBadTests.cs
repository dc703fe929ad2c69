using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class NewTouchpointBadTests
{
    private const string Kind = "new-touchpoint-bad";
    private const string Now = "touchpoints: [pay]";

    [Fact]
    public void A_new_touchpoint_that_feels_bad_is_open()
    {
        var gap = GapsOf.Single(Kind, Now, Then("emotion: -1, painPoints: { again: { severity: 3 } }"));
        Assert.Equal(("new-touchpoint-bad:call", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Call” is new in future, and the plan itself makes it bad: it feels like −1 (on a scale from −2 to +2).", gap.Message);
        Assert.Equal(["emotion to be: -1 of −2 to 2"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Theory]
    [InlineData("emotion: -0.01", GapSeverity.Low)]
    [InlineData("emotion: -0.99", GapSeverity.Low)]
    [InlineData("emotion: -1", GapSeverity.Medium)]
    [InlineData("emotion: -1.99", GapSeverity.Medium)]
    [InlineData("emotion: -2", GapSeverity.High)]
    [InlineData("satisfaction: 2", GapSeverity.Medium)]
    [InlineData("satisfaction: 1.01", GapSeverity.Medium)]
    [InlineData("satisfaction: 1", GapSeverity.High)]
    [InlineData("effort: 4", GapSeverity.Medium)]
    [InlineData("effort: 4.99", GapSeverity.Medium)]
    [InlineData("effort: 5", GapSeverity.High)]
    [InlineData("feeling: helpless", GapSeverity.Medium)]
    [InlineData("emotion: -2, momentOfTruth: true", GapSeverity.Critical)]
    [InlineData("emotion: -0.5, momentOfTruth: true", GapSeverity.Medium)]
    public void It_is_as_severe_as_it_is_bad(string experience, GapSeverity severity) => Assert.Equal(severity, GapsOf.Single(Kind, Now, Then(experience)).Severity);

    [Fact]
    public void What_is_bad_for_one_persona_names_it()
        => Assert.Contains("makes it bad for “Dana”", GapsOf.Single(Kind, Now, "personas: [dana]\n" + Then("emotion: 1, byPersona: { dana: { emotion: -1 } }")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("emotion: 0")]
    [InlineData("satisfaction: 2.01")]
    [InlineData("effort: 3.99")]
    [InlineData("feeling: calm")]
    [InlineData("emotion: -2, personas: []")]
    [InlineData("emotion: -2, replaces: [pay]")]
    public void What_is_not_bad_new_or_met_is_none(string experience) => Assert.Empty(GapsOf.Ids(Kind, Now, Then(experience)));

    [Fact]
    public void What_was_bad_before_is_not_new() => Assert.Empty(GapsOf.Ids(Kind, "touchpoints: { call: { emotion: -1 } }", Then("emotion: -2")));

    private static string Then(string experience) => $"touchpoints: {{ call: {{ {experience} }} }}";
}
