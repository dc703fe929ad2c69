namespace JourneyKit.Tests.Validation.Rules;

/// <summary>Maps and touchpoints of which some rules make no sense: competitors, blueprints, work behind the scenes, maps that cannot plan.</summary>
public sealed class WhatRulesLeaveAloneTests
{
    [Theory]
    [InlineData("JK5001", "touchpoints: { ours: { channel: website, facts: { fee: 4 } }, theirs: { channel: rival, facts: { fee: 3 } } }")]
    [InlineData("JK5003", "touchpoints: { ours: { channel: website } }")]
    [InlineData("JK4003", "touchpoints: { ours: { channel: website, painPoints: { p: Slow. } }, theirs: { channel: rival, emotion: -2 } }")]
    [InlineData("JK5014", "touchpoints: { ours: { channel: website, next: [theirs] }, theirs: { channel: rival } }")]
    [InlineData("JK5011", "touchpoints: { ours: { channel: website, next: { theirs: { continuity: lost } } }, theirs: { channel: rival } }")]
    [InlineData("JK2006", "touchpoints: { ours: { channel: website, entry: true, next: [theirs, end] }, theirs: { channel: rival }, end: { exit: true } }")]
    [InlineData("JK3017", "personas: { p: { channels: { rival: preferred } } }\ntouchpoints: { ours: { channel: website } }")]
    public void What_a_competitor_controls_is_not_yours_to_change(string id, string map)
    {
        Assert.Empty(RuleFindings.Of(id, Channels("competitor") + map));
        Assert.NotEmpty(RuleFindings.Of(id, Channels("owned") + map));
    }

    [Theory]
    [InlineData("JK8005")]
    [InlineData("JK8006")]
    public void A_plan_need_not_say_what_customers_do_and_feel_at_a_competitor(string id)
    {
        const string Map = "state: future\nbasis: researched\n";
        const string Touchpoints = "touchpoints: { theirs: { channel: rival } }";
        Assert.Empty(RuleFindings.Of(id, Map + Channels("competitor") + Touchpoints));
        Assert.NotEmpty(RuleFindings.Of(id, Map + Channels("owned") + Touchpoints));
    }

    [Theory]
    [InlineData("JK3033", "touchpoints: { a: {} }")]
    [InlineData("JK4007", "touchpoints: [a, b, c, d]")]
    [InlineData("JK4020", "metrics: { m: { value: 1 } }\ntouchpoints: { a: {} }")]
    [InlineData("JK5004", "touchpoints: { a: {} }")]
    [InlineData("JK5009", "touchpoints: { a: {} }")]
    [InlineData("JK5014", "channels: [website, phone]\ntouchpoints: { a: { channel: website, next: [b] }, b: { channel: phone } }")]
    [InlineData("JK5015", "channels: [website, phone]\ntouchpoints: { a: { channel: website, next: [b] }, b: { channel: phone } }")]
    [InlineData("JK5021", "touchpoints: [a, b, c, d, e, f, g, h]")]
    [InlineData("JK6008", "stages: [one, two]\nconversions: { c: { at: b } }\ntouchpoints: { a: { stage: one, next: [b] }, b: { stage: two } }")]
    [InlineData("JK7015", "channels: [website, phone, email]\nsystems: { s: { kind: support } }")]
    [InlineData("JK7020", "touchpoints: [a, b, c, d, e]")]
    public void A_blueprint_shows_how_a_service_works_and_not_how_it_feels(string id, string map)
    {
        Assert.Empty(RuleFindings.Of(id, "kind: blueprint\n" + map));
        Assert.NotEmpty(RuleFindings.Of(id, map));
    }

    [Theory]
    [InlineData("JK5002", "backstage: [the file is copied]")]
    [InlineData("JK5002", "automated: full")]
    [InlineData("JK4001", "backstage: [the file is copied]")]
    [InlineData("JK7002", "backstage: [the file is copied]")]
    public void Work_behind_the_scenes_is_no_meeting_with_customers(string id, string step)
    {
        const string Rest = "teams: [t]\nchannels: { website: { owner: t } }\ntouchpoints: { a: { channel: website, emotion: 1 }, b: ";
        Assert.Empty(RuleFindings.Of(id, Rest + "{ " + step + " } }"));
        Assert.NotEmpty(RuleFindings.Of(id, Rest + "{ " + step + ", doing: waits } }"));
    }

    [Theory]
    [InlineData("JK8005", "automated: full", false)]
    [InlineData("JK8005", "automated: full, selfService: true", true)]
    [InlineData("JK8007", "automated: full", false)]
    [InlineData("JK8007", "automated: assisted", true)]
    public void At_an_automatic_step_customers_do_nothing(string id, string step, bool isFound)
        => Assert.Equal(isFound, RuleFindings.Of(id, "state: future\nbasis: researched\nchannels: [website]\ntouchpoints: { a: { channel: website, next: [b], " + step + " }, b: { desiredAction: Read on., exit: true } }").Count > 0);

    [Fact]
    public void A_bottleneck_of_a_map_that_does_not_plan_is_not_said_to_lack_a_plan()
    {
        const string Map = "conversions: { c: { at: end } }\ntouchpoints: { a: { entry: true, next: [b] }, a2: { entry: true, next: [b] }, a3: { entry: true, next: [b] }, b: { emotion: -2, next: [end] }, end: { exit: true } }\n";
        Assert.DoesNotContain("planned", Assert.Single(RuleFindings.Of("JK2022", Map)).Message, StringComparison.Ordinal);
        Assert.Contains(", and nothing is planned about it.", Assert.Single(RuleFindings.Of("JK2022", Map + "opportunities: { o: { touchpoints: [a] } }\n")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("opportunities: { o: { addresses: [p] } }", false)]
    [InlineData("initiatives: { i: { resolves: [p] } }", false)]
    [InlineData("initiatives: { i: { resolves: [p], status: dropped } }", true)]
    public void A_breakdown_that_a_plan_answers_needs_no_recovery_today(string plan, bool isFound)
        => Assert.Equal(isFound, RuleFindings.Of("JK4017", "touchpoints: { a: { painPoints: { p: { kind: breakdown } } } }\n" + plan).Count > 0);

    [Fact]
    public void A_severe_breakdown_that_a_plan_leaves_is_reported_once()
    {
        const string Map = "state: future\nbasis: researched\ntouchpoints: { a: { painPoints: { p: { kind: breakdown, severity: 5 } } } }\n";
        Assert.Empty(RuleFindings.Of("JK4017", Map));
        Assert.Single(RuleFindings.Of("JK8009", Map));
    }

    private static string Channels(string control) => $"channels: {{ website: {{ control: owned }}, rival: {{ kind: in-store, control: {control} }} }}\n";
}
