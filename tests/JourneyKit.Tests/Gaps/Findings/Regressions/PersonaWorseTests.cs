using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class PersonaWorseTests
{
    [Theory]
    [InlineData("20%", -1, GapSeverity.High)]
    [InlineData("19%", -1, GapSeverity.Medium)]
    [InlineData("20%", -0.4, GapSeverity.Medium)]
    [InlineData("5%", -1, GapSeverity.Medium)]
    [InlineData("4%", -1, GapSeverity.Low)]
    public void A_persona_who_loses_weighs_by_its_share_and_by_how_much_it_loses(string share, double emotion, GapSeverity severity)
        => Assert.Equal(severity, GapsOf.Single("persona-worse", Map(share, "0"), Map(share, Number(emotion))).Severity);

    [Fact]
    public void It_is_said_for_how_many_and_what_gets_worse()
    {
        var report = GapsOf.Pair(Flow(80, 0), Flow(70, -1));
        var gap = report.Gaps["persona-worse:otto"]!;
        Assert.Equal(GapStanding.Regression, gap.Standing);
        Assert.Equal("The journey of “Otto”, 35% of the customers, is worse as a whole in the future map: 70% of its journeys reach the main conversion instead of 80% and it feels like −1 on average instead of 0.", gap.Message);
        Assert.Equal(["otto Worse"], report.Summary.ForWhom.Select(outlook => $"{outlook.After.Key} {outlook.Verdict}"));
    }

    [Theory]
    [InlineData("0.09", "Same")]
    [InlineData("0.1", "Better")]
    [InlineData("-0.09", "Same")]
    [InlineData("-0.1", "Worse")]
    public void A_tenth_of_a_step_is_what_counts(string emotion, string verdict)
        => Assert.Equal(verdict, GapsOf.Pair(Map("50%", "0"), Map("50%", emotion)).Personas.Single(outlook => outlook.After.Key == "otto").Verdict.ToString());

    [Fact]
    public void What_is_better_in_one_thing_and_worse_in_another_is_mixed_and_no_gap()
    {
        var report = GapsOf.Pair(Flow(80, 0), Flow(70, 1));
        Assert.Equal(PersonaVerdict.Mixed, report.Personas.Single(outlook => outlook.After.Key == "otto").Verdict);
        Assert.Null(report.Gaps["persona-worse:otto"]);
    }

    [Fact]
    public void The_only_persona_is_everybody()
        => Assert.Empty(GapsOf.Ids("persona-worse", "personas: [otto]\ntouchpoints: { pay: { emotion: 0 } }", "personas: [otto]\ntouchpoints: { pay: { emotion: -1 } }"));

    [Fact]
    public void A_reason_does_not_make_it_less_severe_for_whoever_avoids_the_channel()
    {
        string[] uses = ["avoided", "used"];
        var severities = uses.Select(use => GapsOf.Single("emotion-worse", Avoiding(use, 0, ""), Avoiding(use, -2, ", because: [late]")).Severity);
        Assert.Equal([GapSeverity.Medium, GapSeverity.Low], severities);
    }

    private static string Avoiding(string use, int emotion, string because)
        => $"channels: [portal]\npersonas: {{ otto: {{ channels: {{ portal: {use} }} }} }}\ntouchpoints: {{ form: {{ channel: portal, emotion: 0, painPoints: [late], byPersona: {{ otto: {{ emotion: {emotion} }} }}{because} }} }}";

    private static string Map(string share, string emotion)
        => $"personas: {{ otto: {{ share: {share} }}, hana: {{}} }}\ntouchpoints: {{ pay: {{ emotion: 0, byPersona: {{ otto: {{ emotion: {emotion} }} }} }} }}";

    private static string Flow(int share, int emotion)
        => $"personas: {{ otto: {{ share: 35% }}, hana: {{ share: 65% }} }}\nconversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ call: {{ personas: [otto], entry: 35%, emotion: {emotion}, next: {{ done: {share}% }} }}, form: {{ personas: [hana], entry: 65%, emotion: 0, next: {{ done: 90% }} }}, done: {{ exit: true }} }}";

    private static string Number(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
