using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings;

/// <summary>Which gaps only the report of every gap tells, and which they are not.</summary>
public sealed class BackgroundTests
{
    [Theory]
    [InlineData("initiatives: { wallets: { touchpoints: [check] } }\n", true)]
    [InlineData("initiatives: { wallets: { touchpoints: [pay] } }\n", false)]
    public void A_change_that_an_initiative_names_has_its_reason(string initiatives, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("unexplained-change", "touchpoints: { pay: {} }", initiatives + "touchpoints: { pay: {}, check: {} }").IsBackground);

    [Theory]
    [InlineData("check", true)]
    [InlineData("pay", false)]
    public void A_touchpoint_that_catches_whom_a_pain_point_hits_has_its_reason(string recovery, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("unexplained-change", "touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{ painPoints: {{ refused: {{ severity: 2, recovery: {recovery} }} }} }}, check: {{}} }}").IsBackground);

    [Theory]
    [InlineData("pay: { emotion: 0 }", true)]
    [InlineData("pay: { emotion: 0, channel: phone }", false)]
    public void That_nothing_says_why_it_feels_worse_is_told_where_it_feels_worse(string future, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("unexplained-change", "channels: [web, phone]\ntouchpoints: { pay: { emotion: 1, channel: web } }", $"channels: [web, phone]\ntouchpoints: {{ {(future.Contains("channel", StringComparison.Ordinal) ? future : future.Replace(" }", ", channel: web }", StringComparison.Ordinal))} }}").IsBackground);

    [Theory]
    [InlineData("", true)]
    [InlineData("initiatives: { wallets: { status: dropped, resolves: [late] } }\n", false)]
    public void A_pain_that_stays_and_that_nobody_meant_to_end_is_no_news(string initiatives, bool isBackground)
    {
        const string Map = "touchpoints: { pay: { painPoints: { late: { severity: 3 } } } }";
        Assert.Equal(isBackground, GapsOf.Single("pain-still-open", Map, initiatives + Map).IsBackground);
    }

    [Theory]
    [InlineData("proposed", true)]
    [InlineData("planned", false)]
    public void What_is_only_proposed_need_not_be_estimated(string status, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("resources-missing", "touchpoints: [pay]", $"initiatives: {{ wallets: {{ status: {status}, touchpoints: [pay] }} }}\ntouchpoints: [pay]").IsBackground);

    [Theory]
    [InlineData("thanks: { feedback: true }", true)]
    [InlineData("thanks: { }", false)]
    public void Feedback_that_is_asked_further_on_the_same_way_is_not_lost(string later, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("feedback-lost", "touchpoints: { pay: { feedback: true, next: [thanks] }, thanks: {} }", $"touchpoints: {{ pay: {{ next: [thanks] }}, {later} }}").IsBackground);

    [Fact]
    public void Feedback_that_is_lost_is_told_with_the_new_name()
        => Assert.Equal(
            "Customers can say today how it was at “Desk”; the future map does not say whether they still can at “Kiosk”.",
            GapsOf.Single("feedback-lost", "touchpoints: { desk: { feedback: true } }", "touchpoints: { kiosk: { replaces: [desk] } }").Message);

    [Theory]
    [InlineData("used", "", false)]
    [InlineData("used", ", because: [late]", true)]
    [InlineData("preferred", ", because: [late]", false)]
    public void A_channel_that_is_only_used_may_go_for_a_reason(string use, string because, bool isBackground)
    {
        var start = $"personas: {{ parent: {{ channels: {{ phone: {use} }} }} }}\nchannels: [web, phone]\n";
        Assert.Equal(
            isBackground,
            GapsOf.Single("channel-taken", start + "touchpoints: { call: { channel: phone, painPoints: { late: { severity: 3 } } } }", start + $"touchpoints: {{ order: {{ channel: web, replaces: [call]{because} }} }}").IsBackground);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", doing: Picks up the phone.", false)]
    [InlineData(", selfService: true", false)]
    public void Nobody_can_avoid_where_a_journey_begins_by_itself(string more, bool isBackground)
    {
        const string Start = "personas: { worker: { channels: { camera: avoided } } }\nchannels: [floor, camera]\nconversions: { seen: { at: done } }\n";
        var gaps = GapsOf.Pair(
            Start + "touchpoints: { look: { entry: true, channel: floor, next: [done] }, done: { channel: floor } }",
            Start + $"touchpoints: {{ film: {{ entry: true, channel: camera, automated: full{more}, next: [done] }}, done: {{ channel: floor }} }}").Gaps;
        Assert.Equal((isBackground, true), (gaps["avoided-on-every-way:worker:seen"]!.IsBackground, gaps["avoided-channel-met:worker:camera"]!.IsBackground));
    }

    [Fact]
    public void What_is_lost_on_a_way_in_both_maps_is_no_news()
    {
        const string Map = "touchpoints: { chat: { next: { call: { continuity: partial } } }, call: {} }";
        Assert.True(GapsOf.Single("continuity-lost", Map, Map).IsBackground);
        Assert.False(GapsOf.Single("continuity-lost", Map.Replace("partial", "resumes", StringComparison.Ordinal), Map).IsBackground);
    }

    [Theory]
    [InlineData("pay: {}", false)]
    [InlineData("checkout: { replaces: [pay] }", true)]
    public void The_event_of_a_touchpoint_that_is_replaced_goes_with_it(string after, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("event-lost", "touchpoints: { pay: { event: pay_shown } }", $"touchpoints: {{ {after} }}").IsBackground);
}
