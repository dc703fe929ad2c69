using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Transitions;

public sealed class ContinuityLostTests
{
    private const string Kind = "continuity-lost";

    [Fact]
    public void A_way_on_which_customers_repeat_themselves_is_to_be_mended()
    {
        var gap = GapsOf.Single(Kind, Way("share: 40%, continuity: repeats"), Way("continuity: resumes"));
        Assert.Equal(("continuity-lost:chat:phone", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Whoever goes from “Chat” to “Phone” today (40% of those at “Chat”) has to say or do things again. In future they go on where they stopped.", gap.Message);
        Assert.Equal("share who go this way: 40% of those at Chat", $"{gap.Numbers[0].Name}: {gap.Numbers[0]}");
    }

    [Theory]
    [InlineData("continuity: lost", "continuity: lost", GapSeverity.High, GapStanding.Open)]
    [InlineData("continuity: lost", "continuity: partial", GapSeverity.High, GapStanding.Planned)]
    [InlineData("continuity: partial", "continuity: repeats", GapSeverity.Medium, GapStanding.Regression)]
    [InlineData("continuity: repeats", "guidance: Go on.", GapSeverity.Medium, GapStanding.Unclear)]
    [InlineData("continuity: resumes", "continuity: partial", GapSeverity.Low, GapStanding.Regression)]
    [InlineData("guidance: Go on.", "continuity: repeats", GapSeverity.Medium, GapStanding.Open)]
    public void What_becomes_of_it_depends_on_the_future_way(string now, string then, GapSeverity severity, GapStanding standing)
    {
        var gap = GapsOf.Single(Kind, Way(now), Way(then));
        Assert.Equal((severity, standing), (gap.Severity, gap.Standing));
    }

    [Fact]
    public void A_retry_goes_back_to_where_it_came_from()
    {
        const string Now = "touchpoints: { chat: { next: { chat: { share: 20%, continuity: lost } } } }";
        Assert.Equal("Whoever goes from “Chat” back to itself today (20% of those at “Chat”) loses all that was said and done before. In future nobody goes this way.", GapsOf.Single(Kind, Now, "touchpoints: [chat]").Message);
        Assert.Equal("continuity-lost:chat:chat", GapsOf.Single(Kind, Now, "touchpoints: { bot: { replaces: [chat], next: { bot: { continuity: resumes } } } }").Id);
    }

    [Theory]
    [InlineData("continuity: resumes", "continuity: resumes", GapStanding.Regression, false, ", and go on where they stopped.")]
    [InlineData("continuity: resumes", "continuity: repeats", GapStanding.Open, true, ", and have to say or do things again.")]
    [InlineData("continuity: lost", "guidance: Go on.", GapStanding.Open, true, ", and lose all of it.")]
    [InlineData("continuity: resumes", "guidance: Go on.", GapStanding.Open, false, "; the map of today does not say what they keep.")]
    public void A_way_around_a_removed_touchpoint_is_set_against_the_way_through_it(string first, string second, GapStanding standing, bool isBackground, string today)
    {
        var before = $"touchpoints: {{ chat: {{ next: {{ form: {{ {first} }} }} }}, form: {{ next: {{ phone: {{ {second} }} }} }}, phone: {{}} }}";
        var gap = Assert.Single(GapsOf.Pair(before, Way("continuity: repeats")).Gaps, gap => gap.Id == "continuity-lost:chat:phone");
        Assert.Equal((standing, isBackground), (gap.Standing, gap.IsBackground));
        Assert.EndsWith($"Today they go there by way of “Form”{today}", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_versions_only_what_got_worse_counts()
    {
        Assert.Equal("Whoever goes from “Chat” to “Phone” in the older map keeps only a part of what was said and done before. In the newer map it is worse: they lose all of it.", Assert.Single(GapsOf.OfVersions(Kind, Way("continuity: partial"), Way("continuity: lost"))).Message);
        Assert.Empty(GapsOf.OfVersions(Kind, Way("continuity: lost"), Way("continuity: lost")));
        Assert.Empty(GapsOf.OfVersions(Kind, Way("continuity: lost"), Way("continuity: resumes")));
    }

    [Fact]
    public void What_does_not_come_along_is_named()
        => Assert.Equal(
            "Whoever goes from “Chat” to “Phone” today loses all that was said and done before; “case number” does not come along. In future it is the same.",
            GapsOf.Single(Kind, "touchpoints: { chat: { next: { phone: { continuity: lost, carries: [] } } }, phone: { requires: [case number] } }", Way("continuity: lost")).Message);

    [Fact]
    public void A_way_that_nobody_goes_any_more_loses_nothing()
    {
        Assert.EndsWith("In future nobody goes this way.", GapsOf.Single(Kind, Way("continuity: lost"), "touchpoints: [chat, phone]").Message, StringComparison.Ordinal);
        Assert.EndsWith("In future the two become one.", GapsOf.Single(Kind, Way("continuity: lost"), "touchpoints: { help: { replaces: [chat, phone] } }").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_way_that_loses_everything_is_open()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: [chat, phone]", Way("continuity: lost"));
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.Equal("In future whoever goes from “Chat” to “Phone” loses all that was said and done before. This way is new.", gap.Message);
    }

    [Theory]
    [InlineData("carries: [name]", "requires: [name, order number]", GapSeverity.Medium)]
    [InlineData("carries: [name]", "requires: [name]", GapSeverity.Low)]
    [InlineData("guidance: Go on.", "requires: [name]", GapSeverity.Low)]
    [InlineData("carries: [name]", "requires: [order number], momentOfTruth: true", GapSeverity.High)]
    public void A_new_way_that_keeps_only_a_part_is_open_with_what_has_to_be_said_again(string way, string phone, GapSeverity severity)
    {
        var gap = GapsOf.Single(Kind, "touchpoints: [chat]", $"touchpoints: {{ chat: {{ next: {{ phone: {{ continuity: partial, {way} }} }} }}, phone: {{ {phone} }} }}");
        Assert.Equal((severity, GapStanding.Open), (gap.Severity, gap.Standing));
        Assert.Equal(severity > GapSeverity.Low, gap.Message.Contains("“order number” must be known there and does not come along, so customers have to say it again.", StringComparison.Ordinal));
        Assert.EndsWith("This way is new.", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_moment_of_truth_it_is_one_more_severe()
        => Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, "touchpoints: { chat: { next: { phone: { continuity: repeats } } }, phone: { momentOfTruth: true } }", Way("continuity: resumes")).Severity);

    [Theory]
    [InlineData("continuity: resumes", "continuity: resumes")]
    [InlineData("guidance: Go on.", "guidance: Go on.")]
    [InlineData("guidance: Go on.", "continuity: partial")]
    public void What_goes_on_or_is_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, Way(now), Way(then)));

    private static string Way(string transition) => $"touchpoints: {{ chat: {{ next: {{ phone: {{ {transition} }} }} }}, phone: {{}} }}";
}
