using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Tests.Support;
using JourneyKit.Wording;

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

    [Theory]
    [InlineData(76, 1, null)]
    [InlineData(75, 1, "The journey of “Otto”, 35% of the customers, is worse in part in the future map: 75% of its journeys reach the main conversion instead of 80%; for that, it feels like +1 on average instead of 0.")]
    public void What_is_better_in_one_thing_and_worse_in_another_is_a_gap_where_the_loss_is_large(int share, int emotion, string? message)
    {
        var report = GapsOf.Pair(Flow(80, 0), Flow(share, emotion));
        Assert.Equal(PersonaVerdict.Mixed, report.Personas.Single(outlook => outlook.After.Key == "otto").Verdict);
        Assert.Equal(message, report.Gaps["persona-worse:otto"]?.Message);
        Assert.NotEqual(GapSeverity.High, report.Gaps["persona-worse:otto"]?.Severity);
    }

    [Theory]
    [InlineData("0.41", false)]
    [InlineData("0.5", true)]
    public void A_feeling_that_falls_by_half_a_step_counts_though_more_convert(string less, bool isGap)
        => Assert.Equal(isGap, GapsOf.Pair(Flow(80, 0), Flow(90, $"-{less}")).Gaps["persona-worse:otto"] is not null);

    [Fact]
    public void A_segment_of_several_personas_has_a_row_of_their_mix()
    {
        var report = GapsOf.Pair(Segments(80, 60, 0), Segments(70, 80, -1));
        var outlook = Assert.Single(report.Summary.ForSegments);
        Assert.Equal("Regulars 50%: 70% → 75%, 0 → −0.5", $"{outlook.Name} {Figures.Percent(outlook.Share)}: {Figures.Percent(outlook.Now.Reach!.Value)} → {Figures.Percent(outlook.Then.Reach!.Value)}, {Figures.Signed(outlook.Now.Feeling!.Value)} → {Figures.Signed(Math.Round(outlook.Then.Feeling!.Value, 2))}");
    }

    [Fact]
    public void A_goal_that_takes_the_place_of_another_is_not_set_against_it()
    {
        var report = GapsOf.Pair(Flow(80, 0), Flow(70, 0).Replace("order: { at: done }", "paid: { at: done, replaces: [order] }", StringComparison.Ordinal));
        Assert.All(report.Personas, outlook => Assert.Null(outlook.Now.Reach));
        Assert.Null(report.Gaps["persona-worse:otto"]);
    }

    [Theory]
    [InlineData(73, "0.2", "worse as a whole in the future map: 73% of its journeys reach the main conversion instead of 80%; for that, it feels like +0.2 on average instead of 0.")]
    [InlineData(73, "0.5", "worse in part in the future map: 73% of its journeys reach the main conversion instead of 80%; for that, it feels like +0.5 on average instead of 0.")]
    public void A_small_gain_does_not_make_up_for_a_large_loss(int share, string emotion, string words)
        => Assert.EndsWith(words, GapsOf.Single("persona-worse", Flow(80, 0), Flow(share, emotion)).Message, StringComparison.Ordinal);

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

    private static string Segments(int otto, int hana, int emotion)
        => $"segments: {{ regulars: {{ size: 50% }} }}\npersonas: {{ otto: {{ share: 25%, segment: regulars }}, hana: {{ share: 25%, segment: regulars }}, mia: {{ share: 50% }} }}\nconversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ call: {{ personas: [otto], entry: 25%, emotion: {emotion}, next: {{ done: {otto}% }} }}, form: {{ personas: [hana], entry: 25%, emotion: 0, next: {{ done: {hana}% }} }}, shop: {{ personas: [mia], entry: 50%, emotion: 0, next: {{ done: 90% }} }}, done: {{ exit: true }} }}";

    private static string Flow(int share, int emotion) => Flow(share, Number(emotion));

    private static string Flow(int share, string emotion)
        => $"personas: {{ otto: {{ share: 35% }}, hana: {{ share: 65% }} }}\nconversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ call: {{ personas: [otto], entry: 35%, emotion: {emotion}, next: {{ done: {share}% }} }}, form: {{ personas: [hana], entry: 65%, emotion: 0, next: {{ done: 90% }} }}, done: {{ exit: true }} }}";

    private static string Number(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
