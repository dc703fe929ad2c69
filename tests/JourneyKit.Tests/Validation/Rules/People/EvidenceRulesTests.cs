namespace JourneyKit.Tests.Validation.Rules.People;

public sealed class EvidenceRulesTests
{
    [Theory]
    [InlineData("{ a: { kind: interview }, b: { kind: workshop } }", "qualitative")]
    [InlineData("{ a: { kind: crm }, b: { kind: analytics } }", "quantitative")]
    public void Sources_of_one_kind_alone_are_found(string sources, string kind)
        => Assert.StartsWith($"/sources: All sources are {kind}", Assert.Single(RuleRun.Of("JK3021", $"state: current\nsources: {sources}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("sources: { a: { kind: survey } }")]
    [InlineData("sources: { a: { kind: interview }, b: {} }")]
    [InlineData("sources: { a: { kind: interview } }\nmetrics: { nps: { value: 12 } }")]
    [InlineData("sources: { a: { kind: crm } }\nevidence: { q: { kind: quote, text: Nobody rang back. } }")]
    public void What_is_not_said_may_be_the_other_kind(string map) => Assert.Empty(RuleRun.Of("JK3021", "state: current\n" + map + "\n"));

    [Fact]
    public void A_sample_is_small_by_what_was_made_of_it()
    {
        const string Sources = "state: current\nsources: { talks: { kind: interview, sample: 8 }, few: { kind: interview, sample: 3 }, tickets: { kind: support, sample: 12 } }\n";
        Assert.Equal(["/sources/few/sample"], RuleRun.Places("JK3025", Sources + "evidence: { t: { text: T., source: talks }, f: { text: F., source: few }, s: { text: S., source: tickets } }\ntouchpoints: { x: { evidence: [t, f, s] } }\n"));
        Assert.Equal(["/sources/tickets/sample: The figures from `tickets` rest on a sample of 12. Below 30 they may be chance."], RuleRun.Of("JK3025", Sources + "evidence: { s: { value: 40%, source: tickets } }\ntouchpoints: { x: { evidence: [s] } }\n"));
        Assert.Empty(RuleRun.Of("JK3025", Sources));
    }

    [Fact]
    public void Evidence_is_as_old_as_it_says_else_as_its_source()
    {
        const string Map = "state: current\nsources: { study: { date: 2024-01-01 } }\nevidence: { old: { text: O., source: study }, newer: { text: N., source: study, date: 2026-06-01 } }\ntouchpoints: { x: { evidence: [old, newer] } }\n";
        Assert.Equal(["/sources/study/date: The evidence `old` is 2 years old. Check whether it still holds."], RuleRun.Of("JK3026", Map));
        Assert.Empty(RuleRun.Of("JK3026", Map.Replace("[old, newer]", "[newer]", StringComparison.Ordinal)));
        Assert.Empty(RuleRun.Of("JK3026", Map.Replace("state: current", "state: future", StringComparison.Ordinal)));
    }

    [Fact]
    public void Much_old_evidence_is_told_once()
        => Assert.Equal(
            ["/evidence: 2 of 3 items of evidence are 1 year old or older, the oldest is 3 years old: `a` and `b`. Check whether they still hold."],
            RuleRun.Of("JK3026", "state: current\nevidence: { a: { text: A., date: 2023-01-01 }, b: { text: B., date: 2025-01-01 }, c: C. }\ntouchpoints: { x: { evidence: [a, b, c] } }\n"));

    [Theory]
    [InlineData("observed", "reported", 1)]
    [InlineData("assumed", "assumed", 1)]
    [InlineData("assumed", "observed", 0)]
    [InlineData("reported", "assumed", 0)]
    public void A_contradiction_is_open_where_neither_side_is_only_assumed(string one, string other, int findings)
    {
        var map = $"state: current\nevidence: {{ a: {{ text: A., class: {one}, contradicts: [b] }}, b: {{ text: B., class: {other}, contradicts: [a] }} }}\ntouchpoints: {{ x: {{ evidence: [a] }}, y: {{ evidence: [b] }} }}\n";
        Assert.Equal(findings, RuleRun.Of("JK3027", map).Count);
        Assert.Equal(findings, RuleRun.Of("JK3027", map.Replace("y: { evidence: [b] }", "y: {}", StringComparison.Ordinal)).Count);
        Assert.Empty(RuleRun.Of("JK3027", map.Replace("evidence: [a] }, y: { evidence: [b]", "}, y: {", StringComparison.Ordinal)));
    }

    [Fact]
    public void Evidence_is_used_where_any_other_element_cites_it()
    {
        const string Evidence = "state: current\nevidence: { e: { text: E., evidence: [e] } }\n";
        Assert.Single(RuleRun.Of("JK3024", Evidence));
        Assert.All(
            [
                "teams: { t: { evidence: [e] } }",
                "touchpoints: { x: { painPoints: { p: { evidence: [e] } } } }",
                "touchpoints: { x: { next: { y: { evidence: [e] } } }, y: {} }",
                "touchpoints: { x: { microConversions: { m: { evidence: [e] } } } }",
            ],
            citing => Assert.Empty(RuleRun.Of("JK3024", $"{Evidence}{citing}\n")));
    }

    [Fact]
    public void Half_of_the_touchpoints_may_rest_on_nothing()
    {
        const string Map = "state: current\nbasis: researched\nevidence: { e: Seen. }\nmetrics: { nps: { value: 3 }, csat: {} }\ntouchpoints: { a: { emotion: 1, metrics: [nps] }, b: { satisfaction: 2 }, c: { doing: Waits. }, d: { emotion: 0, metrics: [csat] }, f: { painPoints: { p: { evidence: [e] } } } }\n";
        Assert.Empty(RuleRun.Of("JK3032", Map));
        Assert.Equal(["/touchpoints: 3 of 5 touchpoints with an emotion, a satisfaction or a pain point do not cite evidence, a quote or a measured value: `b`, `c` and `d`. Cite how you know it."], RuleRun.Of("JK3032", Map.Replace("c: {", "c: { emotion: 2,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Personal_data_is_found_at_its_place_and_not_repeated()
    {
        var found = Assert.Single(RuleRun.Of("JK3028", "state: current\npersonas: { a: { goals: [reply soon, write to ann@brightlane.shop] } }\n"));
        Assert.Equal("/personas/a/goals/1: A text of the persona `a` contains an e-mail address. Take it out, or say in general words what it stands for.", found);
    }

    [Fact]
    public void What_ends_like_a_teams_contact_is_the_organisations_own()
        => Assert.Empty(RuleRun.Of("JK3028", "state: current\nteams: { care: { contact: care@brightlane.shop } }\ntouchpoints: { mail: { doing: Writes to dana@brightlane.shop. } }\n"));

    [Theory]
    [InlineData("touchpoints: { x: { byPersona: { p: { quote: 'Ring 07700 900461.' } } } }", "/touchpoints/x/byPersona/p/quote")]
    [InlineData("touchpoints: { x: { painPoints: { late: { workaround: 'Ring 07700 900461.' } } } }", "/touchpoints/x/painPoints/late/workaround")]
    [InlineData("evidence: { e: 'Ring 07700 900461.' }", "/evidence/e/text")]
    [InlineData("sources: { s: { method: 'Ring 07700 900461.' } }", "/sources/s/method")]
    [InlineData("stages: { s: 'Ring 07700 900461.' }", "/stages/s/goal")]
    public void Personal_data_is_looked_for_wherever_people_write(string map, string place)
        => Assert.Equal([place], RuleRun.Places("JK3028", $"state: current\npersonas: [p]\n{map}\n"));
}
