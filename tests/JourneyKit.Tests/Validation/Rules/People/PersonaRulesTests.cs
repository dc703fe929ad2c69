using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Rules.People;

public sealed class PersonaRulesTests
{
    private const string Library = "journeykit: \"1\"\nid: lib\ntitle: Library\n";

    [Fact]
    public void A_vague_persona_is_told_so_once_and_not_aspect_by_aspect()
    {
        const string Map = "state: current\nchannels: [website]\npersonas: { commuter: { needs: [a seat], share: 10% } }\n";
        Assert.Equal(["/personas: The map does not say who its personas are. Add at least three of these to each persona: goals, needs, challenges, behaviors, motivations, age, occupation or location, channels. Roles and steps are no personas."], RuleRun.Of("JK3011", Map));
        Assert.All(["JK3003", "JK3005", "JK3006", "JK3007", "JK3008", "JK3009", "JK3010"], id => Assert.Empty(RuleRun.Of(id, Map)));
    }

    [Fact]
    public void Many_vague_personas_are_told_so_together()
        => Assert.StartsWith("/personas: The map does not say who its personas are. Add at least three of these to each persona: goals, needs,", Assert.Single(RuleRun.Of("JK3011", "state: current\npersonas: [a, b, c, d, e, f]\n")), StringComparison.Ordinal);

    [Fact]
    public void A_finding_about_a_shared_persona_says_on_which_map_it_is_so()
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["lib.journey.yaml"] = Library + "personas: [guest, member]\n",
            ["map.journey.yaml"] = "journeykit: 1\nid: map\ntitle: Map\nstate: current\ninclude: [lib.journey.yaml]\ntouchpoints:\n  log-in: { entry: true, personas: [member], next: [book] }\n  book: { exit: true }\n",
        });
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).ReadFile("map.journey.yaml");
        var finding = Assert.Single(new JourneyValidator().Validate(document), finding => finding.Descriptor.Id == "JK2009");
        Assert.Equal("lib.journey.yaml", finding.Span!.Value.Path);
        Assert.Equal(["map.journey.yaml(3,1): The finding is about this map."], finding.Related.Select(related => $"{related.Span}: {related.Message}"));
    }

    [Fact]
    public void A_description_is_something_to_know_a_persona_by()
    {
        Assert.Empty(RuleRun.Of("JK3011", "state: current\npersonas: { commuter: { description: Rides two hours a day., needs: [a seat], age: 41 } }\n"));
        Assert.Single(RuleRun.Of("JK3011", "state: current\npersonas: { commuter: { description: Rides two hours a day., needs: [a seat] } }\n"));
    }

    [Fact]
    public void Personas_without_evidence_are_told_once_and_hypotheses_not_at_all()
    {
        const string Map = "state: current\nbasis: researched\nevidence: { e: Found. }\npersonas: { a: {}, b: {}, c: { evidence: [e] }, d: { basis: hypothesis } }\n";
        Assert.Equal(["/personas: 2 of 3 personas do not cite evidence, although the map is researched: `a` and `b`. Cite it, or say `basis: hypothesis` of the persona."], RuleRun.Of("JK3004", Map));
        Assert.Empty(RuleRun.Of("JK3004", Map.Replace("researched", "hypothesis", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pain_point_hits_those_whom_it_names_or_all_who_come_by()
    {
        const string Persona = "{ goals: [home], age: 30, behaviors: [hurries] }";
        const string Personas = $"state: current\npersonas: {{ a: {Persona}, b: {Persona} }}\n";
        Assert.Equal(["/personas/b"], RuleRun.Places("JK3010", Personas + "touchpoints: { gate: { painPoints: { late: { personas: [a] } } } }\n"));
        Assert.Equal(["/personas/a"], RuleRun.Places("JK3010", Personas + "touchpoints: { gate: { personas: [b], painPoints: { late: {} } } }\n"));
        Assert.Empty(RuleRun.Places("JK3010", Personas + "touchpoints: { gate: { painPoints: { late: {} } } }\n"));
    }

    [Fact]
    public void A_preferred_channel_counts_as_met_where_it_is_for_all_or_for_the_persona()
    {
        const string Map = "state: current\nchannels: [phone, website, email]\npersonas: { a: { channels: { phone: preferred, website: preferred } }, b: { channels: { email: preferred, phone: used } } }\n";
        Assert.Empty(RuleRun.Of("JK3017", Map + "touchpoints: { call: { channel: phone }, form: { channel: website, personas: [a] }, mail: { channel: email, personas: [b] } }\n"));
        Assert.Equal(
            ["/personas/a/channels/phone: The persona `a` prefers `phone` and `website`, but meets no touchpoint there. Map one, or check whether it still prefers it.", "/personas/b/channels/email: The persona `b` prefers `email`, but meets no touchpoint there. Map one, or check whether it still prefers it."],
            RuleRun.Of("JK3017", Map + "touchpoints: { call: { channel: phone, personas: [b] }, mail: { channel: email, personas: [a] } }\n"));
        Assert.Empty(RuleRun.Of("JK3017", Map + "touchpoints: { thought: { kind: action } }\n"));
    }

    [Fact]
    public void A_persona_of_a_library_lives_through_other_journeys_too()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["lib.journey.yaml"] = Library + "channels: [phone, website]\nsegments: [unused]\npersonas: { a: { channels: { phone: preferred, website: preferred } }, b: {} }\n",
        };
        const string Map = "state: current\ninclude: [lib.journey.yaml]\ntouchpoints: { call: { channel: phone, personas: [a] } }\n";
        Assert.All(["JK3012", "JK3016", "JK3017"], id => Assert.Empty(RuleRun.Of(id, Map, files)));
    }

    [Theory]
    [InlineData("students: {}", 1)]
    [InlineData("students: { prioritized: true }", 1)]
    [InlineData("students: { prioritized: false }", 0)]
    public void A_segment_that_was_not_chosen_for_the_map_needs_no_persona(string segment, int count)
        => Assert.Equal(count, RuleRun.Of("JK3012", $"state: current\nsegments: {{ families: {{}}, {segment} }}\npersonas: {{ dana: {{ segment: families }} }}\n").Count);

    [Fact]
    public void A_touchpoint_for_all_is_met_by_every_persona()
    {
        Assert.Empty(RuleRun.Of("JK3016", "state: current\npersonas: [a, b]\ntouchpoints: { x: { personas: [a] }, y: {} }\n"));
        Assert.Empty(RuleRun.Of("JK3016", "state: current\npersonas: [a, b]\n"));
        Assert.Equal(["/personas/b"], RuleRun.Places("JK3016", "state: current\npersonas: [a, b]\ntouchpoints: { x: { personas: [a] } }\n"));
    }

    [Fact]
    public void The_age_of_a_review_is_told_in_words()
    {
        Assert.Equal(["/personas/a/reviewed: The persona `a` was last reviewed 18 months ago, on 2025-01-01. Compare it with newer data."], RuleRun.Of("JK3020", "state: current\npersonas: { a: { reviewed: 2025-01-01 }, b: { reviewed: 2025-07-02 }, c: {} }\n"));
    }

    [Fact]
    public void Names_are_compared_as_people_read_them()
    {
        Assert.Equal(["/touchpoints/b/name: The touchpoints `a` and `b` in the stage `s` are both called \"pay\". Give one of them a name of its own."], RuleRun.Of("JK3034", "state: current\nstages: [s, t]\ntouchpoints: { a: { name: Pay, stage: s }, b: { name: pay, stage: s }, c: { name: Pay, stage: t } }\n"));
        Assert.Equal(["/channels/web/name"], RuleRun.Places("JK3034", "state: current\nchannels: { web: { name: Shop }, shop: {} }\n"));
        Assert.Empty(RuleRun.Of("JK3034", "state: current\npersonas: [p, q]\ntouchpoints: { a: { name: Pay, personas: [p] }, b: { name: Pay, personas: [q] } }\n"));
    }
}
