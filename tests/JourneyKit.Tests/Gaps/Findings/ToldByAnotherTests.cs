using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings;

/// <summary>Which gaps another gap tells, so that the short report has no line for them.</summary>
public sealed class ToldByAnotherTests
{
    private const string Personas = "personas: { parent: { channels: { web: preferred, phone: avoided } } }\nchannels: [web, phone]\nstages: [purchase]\nconversions: { ordered: { at: done }, thanked: { at: thanks } }\n";
    private const string Ends = "done: { channel: web, next: [thanks] }, thanks: { channel: web } }";
    private const string WayAround = Personas + "touchpoints: { cart: { entry: true, channel: web, stage: purchase, next: [done] }, " + Ends;
    private const string PhoneOnly = Personas + "touchpoints: { cart: { entry: true, channel: web, next: [call] }, call: { channel: phone, stage: purchase, next: [done] }, " + Ends;

    [Theory]
    [InlineData("avoided-on-every-way:parent:thanked")]
    [InlineData("avoided-channel-met:parent:phone")]
    [InlineData("avoided-channels-only:parent:purchase")]
    public void An_avoided_channel_on_the_way_is_told_once(string told)
    {
        var gaps = GapsOf.Pair(WayAround, PhoneOnly).Gaps;
        Assert.Equal((true, "avoided-on-every-way:parent:ordered"), (gaps[told]!.IsBackground, gaps[told]!.ToldBy));
        Assert.False(gaps["avoided-on-every-way:parent:ordered"]!.IsBackground);
    }

    [Fact]
    public void Who_has_no_way_left_but_avoided_ones_is_told_what_channel_is_lost_as_well()
    {
        const string Persona = "personas: { parent: { channels: { shop: preferred, phone: avoided } }, child: { channels: { shop: preferred } } }\nchannels: [shop, phone]\nconversions: { ordered: { at: done } }\n";
        var gaps = GapsOf.Pair(
            Persona + "touchpoints: { counter: { entry: true, channel: shop, next: [done] }, done: {} }",
            Persona + "touchpoints: { call: { entry: true, channel: phone, replaces: [counter], next: [done] }, done: {} }").Gaps;
        Assert.True(gaps.Contains("avoided-on-every-way:parent:ordered"));
        Assert.Null(gaps["channel-taken:parent:shop"]!.ToldBy);
        Assert.Null(gaps["channel-taken:child:shop"]!.ToldBy);
    }

    [Fact]
    public void What_another_persona_avoids_is_not_told_by_it()
    {
        const string Both = "personas: { parent: { channels: { phone: avoided } }, child: { channels: { phone: avoided } } }\nchannels: [web, phone]\nconversions: { ordered: { at: done } }\n";
        var gaps = GapsOf.Pair(
            Both + "touchpoints: { cart: { entry: true, channel: web, next: [done] }, done: { channel: web } }",
            Both + "touchpoints: { cart: { entry: true, channel: web, next: [call] }, call: { channel: phone, next: [done] }, done: { channel: web } }").Gaps;
        Assert.Equal("avoided-on-every-way:child:ordered", gaps["avoided-channel-met:child:phone"]!.ToldBy);
        Assert.Equal("avoided-on-every-way:parent:ordered", gaps["avoided-channel-met:parent:phone"]!.ToldBy);
    }

    [Fact]
    public void A_severe_pain_that_loses_its_recovery_is_told_once()
    {
        var gaps = GapsOf.Pair("touchpoints: { pay: { painPoints: { refused: { severity: 4, recovery: help } } }, help: {} }", "touchpoints: { pay: { painPoints: { refused: { severity: 4 } } }, help: {} }").Gaps;
        Assert.Equal("recovery-lost:refused", gaps["severe-pain-unanswered:refused"]!.ToldBy);
    }

    [Theory]
    [InlineData(-1, "severe-pain-unanswered:refused")]
    [InlineData(-2, "severe-pain-unanswered:refused")]
    public void A_new_touchpoint_with_a_severe_pain_is_told_by_the_pain(int emotion, string by)
        => Assert.Equal(by, GapsOf.Pair("touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{}}, check: {{ emotion: {emotion}, painPoints: {{ refused: {{ severity: 4 }} }} }} }}").Gaps["new-touchpoint-bad:check"]!.ToldBy);

    [Fact]
    public void Nothing_is_told_by_what_matters_less()
        => Assert.Null(GapsOf.Pair("touchpoints: { pay: {} }", "touchpoints: { pay: {}, check: { emotion: -0.5, painPoints: { refused: { severity: 3 } } } }").Gaps["pain-new:refused"]!.ToldBy);

    [Fact]
    public void A_new_touchpoint_that_is_bad_tells_its_lesser_pains()
        => Assert.Equal("new-touchpoint-bad:check", GapsOf.Pair("touchpoints: { pay: {} }", "touchpoints: { pay: {}, check: { emotion: -1, painPoints: { refused: { severity: 3 } } } }").Gaps["pain-new:refused"]!.ToldBy);

    [Fact]
    public void One_aim_that_a_touchpoint_misses_is_told_of_those_whom_it_misses_most()
    {
        var gaps = GapsOf.Pair(
            "personas: [parent]\ntouchpoints: { pay: { emotion: -2 } }",
            "personas: [parent]\ntouchpoints: { pay: { emotion: 0, desiredEmotion: 1, byPersona: { parent: { emotion: -1 } } } }").Gaps;
        Assert.Equal("plan-short-of-desired-emotion:pay:parent", gaps["plan-short-of-desired-emotion:pay"]!.ToldBy);
        Assert.Null(gaps["plan-short-of-desired-emotion:pay:parent"]!.ToldBy);
    }

    [Fact]
    public void A_moment_of_truth_that_is_gone_is_told_once()
    {
        var gaps = GapsOf.Pair("touchpoints: { pay: {}, talk: { momentOfTruth: true } }", "touchpoints: [pay]").Gaps;
        Assert.Equal("moment-of-truth-lost:talk", gaps["unexplained-change:talk"]!.ToldBy);
        Assert.Equal("Say with `because` what it is for (of what is gone: in `removes`), or leave it as it was.", gaps["unexplained-change:talk"]!.Advice);
    }

    [Fact]
    public void A_feeling_that_gets_worse_is_not_told_again_with_the_change_of_channel()
    {
        var gaps = GapsOf.Pair("channels: [shop, mail]\ntouchpoints: { review: { channel: shop, emotion: 1 } }", "channels: [shop, mail]\ntouchpoints: { review: { channel: mail, emotion: 0 } }").Gaps;
        Assert.Equal("“Review” goes to the channel “Mail” without a reason", gaps["unexplained-change:review"]!.Title);
        Assert.NotNull(gaps["emotion-worse:review"]);
    }

    [Fact]
    public void What_is_told_counts_in_the_headline_and_is_no_line()
    {
        var report = GapsOf.Pair(WayAround, PhoneOnly);
        Assert.Contains($"{report.With(GapStanding.Regression).Count()} things get worse", report.Summary.Headline, StringComparison.Ordinal);
        Assert.All(report.Summary.DecideFirst, theme => Assert.DoesNotContain(theme.Gaps, gap => gap.IsBackground));
    }

    [Fact]
    public void Where_a_goal_loses_journeys_is_told_by_the_goal()
    {
        const string Goal = "conversions: { ordered: { at: done } }\ntouchpoints: { pay: { entry: 100%, next: { done: 90% } }, done: { exit: true } }";
        var gaps = GapsOf.Pair(Goal, Goal.Replace("90%", "60%", StringComparison.Ordinal)).Gaps;
        Assert.Equal("conversion-worse:ordered", gaps["drop-off-new:pay"]!.ToldBy);
    }

    [Fact]
    public void Who_stops_where_the_old_goal_stood_is_told_by_the_new_one()
    {
        const string Start = "touchpoints: { pay: { entry: 100%, next: { review: 100% } }, review: { ";
        var gaps = GapsOf.Pair(
            "conversions: { written: { at: review } }\n" + Start + "next: { library: 100% } }, library: { exit: true } }",
            "conversions: { written: null, found: { at: library, replaces: [written] } }\n" + Start + "next: { library: 80% } }, library: { exit: true } }").Gaps;
        Assert.StartsWith("goal-replaced:", gaps["drop-off-new:review"]!.ToldBy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5d", "metric-below-target:days")]
    [InlineData("6d", null)]
    public void The_time_that_a_plan_takes_is_told_by_a_promise_of_the_same(string promise, string? by)
    {
        const string Metric = "objectives: { quick: { metrics: [days] } }\nmetrics: { days: { kind: wait-time, value: 10d, target: 3d } }\n";
        var gaps = GapsOf.Pair(
            Metric + "touchpoints: { send: { next: { paid: { wait: 10d } } }, paid: { metrics: [days] } }",
            Metric + $"initiatives: {{ mails: {{ expects: {{ days: {promise} }} }} }}\ntouchpoints: {{ send: {{ next: {{ paid: {{ wait: 5d }} }} }}, paid: {{ metrics: [days] }} }}").Gaps;
        Assert.Equal(by, gaps["plan-slower-than-target:days"]!.ToldBy);
    }
}
