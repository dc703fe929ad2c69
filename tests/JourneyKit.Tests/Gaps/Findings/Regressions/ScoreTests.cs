using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class ScoreTests
{
    [Fact]
    public void What_feels_worse_is_a_regression_and_says_that_no_reason_is_given()
    {
        var gap = GapsOf.Single("emotion-worse", "touchpoints: { pay: { emotion: 1 } }", "touchpoints: { pay: { emotion: -1 } }");
        Assert.Equal(("emotion-worse:pay", GapSeverity.Medium, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Pay” feels worse in the future map", gap.Title);
        Assert.Equal("“Pay” feels like +1 today and like −1 in the future map (on a scale from −2 to +2). No reason is given.", gap.Message);
        Assert.Equal(["emotion now: 1 of −2 to 2", "emotion to be: -1 of −2 to 2", "distance: 2 steps"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void A_reason_takes_one_off_the_severity_and_is_named()
    {
        const string Pain = "painPoints: { fraud: { name: Cards are stolen, description: x } }";
        var gap = GapsOf.Single("emotion-worse", $"touchpoints: {{ pay: {{ emotion: 1, {Pain} }} }}", "touchpoints: { pay: { emotion: -1, because: [fraud] } }");
        Assert.Equal(GapSeverity.Low, gap.Severity);
        Assert.EndsWith("The reason given: “Cards are stolen”.", gap.Message, StringComparison.Ordinal);
        Assert.Equal(["Cards are stolen"], gap.Reasons.Select(reason => reason.Name));
    }

    [Fact]
    public void A_persona_for_whom_it_is_something_else_has_a_gap_of_its_own()
    {
        const string Personas = "personas: { dana: { name: Dana } }\n";
        Assert.Equal(["emotion-worse:pay:dana"], GapsOf.Ids("emotion-worse", Personas + "touchpoints: { pay: { emotion: 1, byPersona: { dana: { emotion: 2 } } } }", Personas + "touchpoints: { pay: { emotion: 1 } }"));
        Assert.Equal(["emotion-worse:pay"], GapsOf.Ids("emotion-worse", Personas + "touchpoints: { pay: { emotion: 1, byPersona: { dana: { effort: 2 } } } }", Personas + "touchpoints: { pay: { emotion: 0 } }"));
        Assert.Empty(GapsOf.Ids("emotion-worse", Personas + "touchpoints: { pay: { byPersona: { dana: { emotion: 2 } } } }", Personas + "touchpoints: { pay: { personas: [], emotion: 0 } }"));
    }

    [Fact]
    public void Satisfaction_and_effort_are_told_on_their_scales()
    {
        Assert.Equal("The satisfaction with “Pay” is 4 of 5 today and 3 of 5 in the future map. No reason is given.", GapsOf.Single("satisfaction-worse", "touchpoints: { pay: { satisfaction: 4 } }", "touchpoints: { pay: { satisfaction: 3 } }").Message);
        Assert.Equal("“Pay” takes an effort of 1 today and of 3 in the future map (on a scale from 1 to 5, 5 is hardest). No reason is given.", GapsOf.Single("effort-worse", "touchpoints: { pay: { effort: 1 } }", "touchpoints: { pay: { effort: 3 } }").Message);
    }

    [Theory]
    [InlineData("emotion: -1, satisfaction: 2, effort: 3", "emotion: 1, satisfaction: 4, effort: 1")]
    [InlineData("emotion: 1, satisfaction: 2, effort: 3", "emotion: 1, satisfaction: 2, effort: 3")]
    [InlineData("emotion: 1, satisfaction: 2, effort: 3", "doing: Pays.")]
    [InlineData("emotion: 1", "desiredEmotion: 0")]
    public void What_is_better_the_same_or_unknown_is_none(string now, string then)
    {
        var report = GapsOf.Pair($"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}");
        Assert.Empty(report.With(GapStanding.Regression));
    }

    [Fact]
    public void Two_versions_of_today_give_no_reasons()
        => Assert.Equal(
            "“Pay” feels like +1 in the older map and like 0 in the newer map (on a scale from −2 to +2).",
            JourneyKit.Gaps.GapAnalysis.Compare(Maps.FromYaml("touchpoints: { pay: { emotion: 1 } }"), Maps.FromYaml("touchpoints: { pay: { emotion: 0 } }")).Gaps["emotion-worse:pay"]!.Message);

    [Theory]
    [InlineData("touchpoint-slower", "duration: 2m", "duration: 3m", GapSeverity.Low, "“Pay” takes 2m today and 3m in the future map. No reason is given.")]
    [InlineData("response-slower", "responseTarget: 2m", "responseTarget: 4m", GapSeverity.Medium, "Whoever asks something at “Pay” is to have an answer within 2m today and within 4m in the future map. No reason is given.")]
    public void Longer_times_are_told(string kind, string now, string then, GapSeverity severity, string message)
    {
        var gap = GapsOf.Single(kind, $"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}");
        Assert.Equal((severity, message), (gap.Severity, gap.Message));
        Assert.Empty(GapsOf.Ids(kind, $"touchpoints: {{ pay: {{ {then} }} }}", $"touchpoints: {{ pay: {{ {now} }} }}"));
        Assert.Empty(GapsOf.Ids(kind, $"touchpoints: {{ pay: {{ {now} }} }}", "touchpoints: { pay: { } }"));
    }

    [Fact]
    public void What_was_merged_is_not_slower_than_one_of_its_parts()
        => Assert.Empty(GapsOf.Ids("touchpoint-slower", "touchpoints: { address: { duration: 2m }, password: { duration: 2m } }", "touchpoints: { join: { replaces: [address, password], duration: 3m } }"));
}
