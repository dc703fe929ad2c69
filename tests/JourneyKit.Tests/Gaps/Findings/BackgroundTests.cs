using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings;

/// <summary>Which gaps only the report of every gap tells, and which they are not.</summary>
public sealed class BackgroundTests
{
    [Theory]
    [InlineData("initiatives: { wallets: { touchpoints: [check] } }\n", true)]
    [InlineData("initiatives: { wallets: { touchpoints: [pay] } }\n", false)]
    public void A_change_that_an_initiative_names_has_its_reason(string initiatives, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("unexplained-change", "touchpoints: { pay: {} }", initiatives + "touchpoints: { pay: {}, check: { momentOfTruth: true } }").IsBackground);

    [Theory]
    [InlineData("check", true)]
    [InlineData("pay", false)]
    public void A_touchpoint_that_catches_whom_a_pain_point_hits_has_its_reason(string recovery, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("unexplained-change", "touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{ painPoints: {{ refused: {{ severity: 2, recovery: {recovery} }} }} }}, check: {{ momentOfTruth: true }} }}").IsBackground);

    [Theory]
    [InlineData("check: {}", true)]
    [InlineData("check: { momentOfTruth: true }", false)]
    public void That_something_new_names_no_reason_is_nothing_to_decide(string check, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("unexplained-change", "touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{}}, {check} }}").IsBackground);

    [Theory]
    [InlineData("emotion: -1", true)]
    [InlineData("emotion: -2", false)]
    [InlineData("emotion: -1, satisfaction: 2", false)]
    [InlineData("emotion: -1, momentOfTruth: true", false)]
    public void What_is_a_little_bad_in_both_maps_is_no_news(string pay, bool isBackground)
    {
        var map = $"touchpoints: {{ pay: {{ {pay} }} }}";
        Assert.Equal(isBackground, GapsOf.Single("bad-without-pain", map, map).IsBackground);
    }

    [Theory]
    [InlineData("{ at: pay }", true)]
    [InlineData("{ at: pay, event: paid }", false)]
    public void That_nothing_counts_a_conversion_today_either_is_no_news(string today, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("metric-unmeasured", $"conversions: {{ order: {today} }}\ntouchpoints: [pay]", "conversions: { order: { at: pay } }\ntouchpoints: [pay]").IsBackground);

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
    [InlineData("2", "removes: { reminder: { because: [late] } }\ntouchpoints: [pay]", true)]
    [InlineData("3", "removes: { reminder: { because: [late] } }\ntouchpoints: [pay]", true)]
    [InlineData("4", "removes: { reminder: { because: [late] } }\ntouchpoints: [pay]", false)]
    [InlineData("3", "touchpoints: { pay: { because: [late] }, reminder: {} }", false)]
    public void A_small_pain_that_ends_because_something_is_taken_away_needs_no_initiative(string severity, string future, bool isBackground)
        => Assert.Equal(isBackground, GapsOf.Single("pain-answered-only-by-an-idea", $"touchpoints: {{ pay: {{ painPoints: {{ late: {{ severity: {severity} }} }} }}, reminder: {{}} }}", future).IsBackground);

    [Theory]
    [InlineData("pay: { entry: true, next: { done: 90%, card: 10% } }, done: { }", 1)]
    [InlineData("pay: { entry: true, next: { done: 90% } }, done: { next: { card: 50% } }", 0)]
    public void An_end_that_is_reached_by_way_of_the_goal_alone_is_no_way_out(string today, int count)
        => Assert.Equal(count, GapsOf.Kind("way-out-lost", $"conversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ {today}, card: {{ exit: true }} }}", "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, next: { done: 90% } }, done: {} }").Count);

    [Theory]
    [InlineData("planned", 1)]
    [InlineData("dropped", 0)]
    public void What_waits_for_something_dropped_is_nothing_to_begin_with(string status, int count)
    {
        var report = GapsOf.Pair("touchpoints: { pay: { painPoints: { late: { severity: 4 } } } }", $"initiatives: {{ base: {{ status: {status} }}, wallets: {{ dependsOn: [base], resolves: [late] }} }}\ntouchpoints: [pay]");
        Assert.Equal(count, report.Summary.BeginWith.Count);
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
    public void A_channel_that_is_only_used_and_goes_for_a_reason_is_a_small_loss(string use, string because, bool isAccepted)
    {
        var start = $"personas: {{ parent: {{ channels: {{ phone: {use} }} }} }}\nchannels: [web, phone]\n";
        var gap = GapsOf.Single("channel-taken", start + "touchpoints: { call: { channel: phone, painPoints: { late: { severity: 3 } } } }", start + $"touchpoints: {{ order: {{ channel: web, replaces: [call]{because} }} }}");
        Assert.Equal((isAccepted, false), (gap.IsAccepted, gap.IsBackground));
    }

    [Theory]
    [InlineData("", GapSeverity.Medium, "Nobody can go around what begins by itself: find out whether this persona puts up with it.")]
    [InlineData(", doing: Picks up the phone.", GapSeverity.High, "Open a way around them for this persona.")]
    [InlineData(", selfService: true", GapSeverity.High, "Open a way around them for this persona.")]
    public void Nobody_can_avoid_where_a_journey_begins_by_itself(string more, GapSeverity severity, string advice)
    {
        const string Start = "personas: { worker: { channels: { camera: avoided } } }\nchannels: [floor, camera]\nconversions: { seen: { at: done } }\n";
        var gaps = GapsOf.Pair(
            Start + "touchpoints: { look: { entry: true, channel: floor, next: [done] }, done: { channel: floor } }",
            Start + $"touchpoints: {{ film: {{ entry: true, channel: camera, automated: full{more}, next: [done] }}, done: {{ channel: floor }} }}").Gaps;
        var gap = gaps["avoided-on-every-way:worker:seen"]!;
        Assert.Equal((severity, advice, false, true), (gap.Severity, gap.Advice, gap.IsBackground, gaps["avoided-channel-met:worker:camera"]!.IsBackground));
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

    [Theory]
    [InlineData("touchpoint-slower", "duration: 5m", "duration: 6m")]
    [InlineData("effort-worse", "effort: 2", "effort: 3")]
    [InlineData("emotion-worse", "emotion: 2", "emotion: 1")]
    [InlineData("satisfaction-worse", "satisfaction: 4", "satisfaction: 3")]
    [InlineData("response-slower", "responseTarget: 5m", "responseTarget: 6m")]
    public void A_small_loss_for_customers_that_has_a_reason_is_never_left_out(string kind, string now, string then)
    {
        const string Late = "painPoints: { late: { severity: 3 } }";
        var gap = GapsOf.Single(kind, $"touchpoints: {{ pay: {{ {now}, {Late} }} }}", $"touchpoints: {{ pay: {{ {then}, because: [late], {Late} }} }}");
        Assert.Equal((GapSeverity.Low, true, false), (gap.Severity, gap.IsAccepted, gap.IsBackground));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    public void What_several_touchpoints_become_shows_all_their_scores_in_one_row(int other, bool isBackground)
        => Assert.Equal(
            isBackground,
            GapsOf.Pair(
                $"touchpoints: {{ pay: {{ emotion: 2, painPoints: {{ late: {{ severity: 3 }} }} }}, queue: {{ emotion: {other} }} }}",
                "touchpoints: { kiosk: { replaces: [pay, queue], emotion: 1.5, because: [late] } }").Gaps["emotion-worse:pay:kiosk"]!.IsBackground);

    [Theory]
    [InlineData("", true)]
    [InlineData("call: { continuity: partial }", false)]
    [InlineData("call: { continuity: resumes }", true)]
    public void Teams_that_meet_first_in_future_and_lose_nothing_there_are_no_news(string way, bool isBackground)
    {
        const string Base = "teams: [care, shop]\nmetrics: { csat: { value: 70% } }\nsystems: [till, web]\nchannels: { website: { owner: shop, systems: [web] }, phone: { owner: care, systems: [till] } }\n";
        Assert.Equal(
            isBackground,
            GapsOf.Single("silo", Base + "touchpoints: { pay: { channel: website } }", Base + $"touchpoints: {{ pay: {{ channel: website, next: {(way.Length == 0 ? "[call]" : $"{{ {way} }}")} }}, call: {{ channel: phone }} }}").IsBackground);
    }

    [Theory]
    [InlineData("check: { stage: buy, momentOfTruth: true }", true)]
    [InlineData("check: { stage: other, momentOfTruth: true }", false)]
    [InlineData("check: { stage: buy }", false)]
    public void A_moment_of_truth_that_the_plan_moves_within_its_stage_is_no_news(string other, bool isBackground)
    {
        const string Stages = "stages: [buy, other]\n";
        Assert.Equal(isBackground, GapsOf.Single("moment-of-truth-lost", Stages + "touchpoints: { pay: { stage: buy, momentOfTruth: true } }", Stages + $"touchpoints: {{ pay: {{ stage: buy }}, {other} }}").IsBackground);
    }

    [Theory]
    [InlineData("exit: true", true)]
    [InlineData("emotion: 0", false)]
    public void Fewer_who_reach_a_goal_because_more_end_on_purpose_are_told_with_the_figures(string end, bool isBackground)
    {
        const string Start = "conversions: { restored: { at: done } }\n";
        var gap = GapsOf.Single(
            "conversion-worse",
            Start + "touchpoints: { look: { entry: 100%, next: { done: 100% } }, done: { exit: true } }",
            Start + $"touchpoints: {{ look: {{ entry: 100%, {end}, next: {{ done: 90% }} }}, done: {{ exit: true }} }}");
        Assert.Equal(isBackground, gap.IsBackground);
        Assert.Equal(isBackground ? "10% of all journeys end at “Look”, an exit, on purpose" : null, gap.Note);
    }
}
