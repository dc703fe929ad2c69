namespace JourneyKit.Tests.Validation.Checks;

/// <summary>What each word of the language of checks means.</summary>
public sealed class PredicateTests
{
    private const string Map = """
        currency: EUR
        teams: [crm, b2b]
        channels: { website: { owner: crm }, phone: {}, shop: { kind: in-store } }
        metrics: { nps: { kind: nps, value: 12, target: 30, source: poll, asOf: 2026-03 }, speed: { kind: response-time, value: 90s, target: 1m } }
        sources: { poll: { kind: survey } }
        stages: { decision: {}, extra: {} }
        touchpoints:
          a:
            stage: decision
            channel: website
            owner: crm
            emotion: 1
            duration: 90m
            tags: [vip, new]
            facts: { fee: 5.90, tone: warm }
            metrics: [nps]
            x-wiki: { page: P-1, seen: [1, 2] }
            next: { b: { share: 680/1000, wait: 2d } }
          b:
            name: Pay
            stage: extra
            channel: phone
            owner: b2b
            duration: 1h30m
            painPoints: { slow: { severity: 4, frequency: 12%, owner: b2b }, dear: {} }
            metrics: [speed]
          c: { kind: action, tags: [new] }
        """;

    [Theory]
    [InlineData("owner: present", "c")]
    [InlineData("owner: absent", "a/owner b/owner")]
    [InlineData("owner: crm", "b/owner c")]
    [InlineData("owner: [crm, b2b]", "c")]
    [InlineData("owner: { equals: crm }", "b/owner c")]
    [InlineData("owner: { one of: [crm] }", "b/owner c")]
    [InlineData("owner: { not: crm }", "a/owner")]
    [InlineData("name: present", "a c")]
    [InlineData("id: { matches: '[ab]' }", "c")]
    [InlineData("id: { not: { matches: 'a|b' } }", "a b")]
    [InlineData("kind: interaction", "c/kind")]
    [InlineData("emotion: { at least: 1 }", "b c")]
    [InlineData("emotion: { above: 1 }", "a/emotion b c")]
    [InlineData("emotion: { below: 1.5 }", "b c")]
    [InlineData("duration: 1h30m", "c")]
    [InlineData("duration: { at most: 90m }", "c")]
    [InlineData("duration: { between: [1h, 80m] }", "a/duration b/duration c")]
    [InlineData("tags: { any: vip }", "b c/tags")]
    [InlineData("tags: { all: [new, vip] }", "")]
    [InlineData("tags: { none: { matches: 'n.w' } }", "a/tags c/tags")]
    [InlineData("tags: { count: 1 }", "a/tags b")]
    [InlineData("tags: { count: { at most: 1 }, none: vip }", "a/tags")]
    [InlineData("facts.fee: 5.9", "b c")]
    [InlineData("facts.tone: warm", "b c")]
    [InlineData("facts: { any: warm }", "b c")]
    [InlineData("stage.kind: decision", "b/stage c")]
    [InlineData("channel.kind: [website, phone]", "c")]
    [InlineData("channel.owner: { equals: { of: owner } }", "b/channel c")]
    [InlineData("painPoints: absent", "b/painPoints")]
    [InlineData("painPoints: { any: { severity: { at least: 4 } } }", "a c")]
    [InlineData("painPoints: { all: { severity: present } }", "b/painPoints")]
    [InlineData("painPoints: { none: slow }", "b/painPoints")]
    [InlineData("painPoints: { count: { at least: 2 } }", "a c")]
    [InlineData("metrics: { any: { source.kind: survey } }", "b/metrics c")]
    [InlineData("metrics: { any: { source: present } }", "b/metrics c")]
    [InlineData("metrics: { none: nps }", "a/metrics")]
    [InlineData("next: { all: { to.channel: website } }", "a/next")]
    [InlineData("next: { all: { share: { at least: 68% } } }", "")]
    [InlineData("x-wiki: present", "b c")]
    [InlineData("x-wiki.page: { matches: 'P-[0-9]+' }", "b c")]
    [InlineData("x-wiki.seen: { any: 2 }", "b c")]
    [InlineData("map.currency: EUR", "")]
    [InlineData("map.stages: { count: 3 }", "a b c")]
    [InlineData("any of: [{ owner: crm }, { emotion: absent }]", "")]
    [InlineData("all of: [{ owner: present }, { tags: present }]", "b c")]
    [InlineData("none of: [{ owner: crm }, { kind: action }]", "a c")]
    [InlineData("not: { owner: present }", "a b")]
    [InlineData("name: { length: { at most: 3 } }", "a c")]
    public void A_touchpoint_meets_what_is_required_or_is_found(string require, string found)
        => Assert.Equal(found, string.Join(' ', ChecksOf.Paths($"each: touchpoints\nrequire: {{ {require} }}", Map).Select(path => path["/touchpoints/".Length..])));

    [Theory]
    [InlineData("each: map\nrequire: { owner: present }", "")]
    [InlineData("each: metrics\nrequire: { value: { at least: { of: target } } }", "/metrics/nps/value")]
    [InlineData("each: metrics\nwhere: { asOf: present }\nrequire: { asOf: { at least: 2026-03-31 } }", null)]
    [InlineData("each: metrics\nwhere: { asOf: present }\nrequire: { asOf: { below: today } }", "/metrics/nps/asOf")]
    [InlineData("each: touchpoints.painPoints\nrequire: { owner: { equals: { of: parent.owner } }, frequency: { at least: 0.1 } }", "/touchpoints/b/painPoints/dear")]
    [InlineData("each: touchpoints.next\nrequire: { share: 68%, touchpoint.owner: crm, parent.channel.owner: crm }", "/touchpoints/a/next/b")]
    [InlineData("each: channels\nwhere: { kind: [phone, in-store] }\nrequire: { owner: present }", "/channels/phone /channels/shop")]
    public void Other_elements_are_checked_as_well(string check, string? found)
        => Assert.Equal(found ?? "", string.Join(' ', ChecksOf.Paths(check, Map, new DateOnly(2026, 3, 1))));

    [Fact]
    public void A_check_that_asks_for_today_is_not_run_without_a_day()
        => Assert.Empty(ChecksOf.Paths("each: metrics\nrequire: { asOf: { below: today } }", Map));

    [Fact]
    public void Checks_stop_where_they_look_at_too_much_and_say_so()
    {
        var map = "touchpoints:\n" + string.Concat(Enumerable.Range(0, 2_500).Select(i => $"  t{i}: {{}}\n"));
        Assert.Equal([""], ChecksOf.Paths("each: touchpoints\nrequire: { map.touchpoints: { none: { owner: present } } }", map));
    }
}
