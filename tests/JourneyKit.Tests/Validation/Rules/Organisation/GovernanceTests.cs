using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Rules.Organisation;

/// <summary>Owners, teams, systems and reviews: the rules of the group 7xxx but the silo.</summary>
public sealed class GovernanceTests
{
    [Theory]
    [InlineData("reviewed: 2026-06-24\nreviewEvery: 1w", 0)]
    [InlineData("reviewed: 2026-06-23\nreviewEvery: 1w", 1)]
    [InlineData("reviewed: 2026-06-23\nreviewEvery: 7d1h", 0)]
    [InlineData("reviewed: 2026-06-23\nreviewEvery: 1w\nstatus: archived", 0)]
    [InlineData("reviewed: 9999-12-01\nreviewEvery: 500w", 0)]
    [InlineData("reviewed: 2020-01-01", 0)]
    public void A_review_is_overdue_when_its_day_has_passed(string map, int count)
        => Assert.Equal(count, RuleFindings.Of("JK7005", map).Count);

    [Fact]
    public void The_day_on_which_the_review_was_due_is_told()
        => Assert.Equal(
            ["/reviewed: The map was last reviewed on 2026-01-05 and asks for a review every 13w: it was due on 2026-04-06."],
            RuleFindings.Lines("JK7005", "reviewed: 2026-01-05\nreviewEvery: 13w"));

    [Theory]
    [InlineData("JK6020", "metrics: { nps: { value: 20, asOf: 2001-01-01 } }")]
    [InlineData("JK6033", "metrics: { nps: { value: 20, asOf: 2101-01-01 } }")]
    [InlineData("JK7005", "reviewed: 2001-01-01\nreviewEvery: 13w")]
    [InlineData("JK7008", "reviewed: 2101-01-01")]
    public void Without_a_day_nothing_is_too_old_or_too_new(string id, string map)
    {
        var document = JourneyDocument.Parse($"journeykit: 1\nid: example\ntitle: Example\nstate: current\nbasis: researched\n{map}\n");
        Assert.DoesNotContain(new JourneyValidator().Validate(document), finding => finding.Descriptor.Id == id);
    }

    [Fact]
    public void A_persona_reviewed_on_a_day_to_come_is_told()
        => Assert.Equal(
            ["/personas/dana/reviewed: The persona `dana` is said to be reviewed on 2027-01-01, which is still to come: give the day of the last review."],
            RuleFindings.Lines("JK7008", "personas: { dana: { reviewed: 2027-01-01 } }"));

    [Theory]
    [InlineData("touchpoints: { form: {} }", 0)]
    [InlineData("teams: [web]\ntouchpoints: { form: {} }", 1)]
    [InlineData("teams: [web]\ntouchpoints: { form: { owner: web } }", 0)]
    [InlineData("teams: [web]\ntouchpoints: { form: { kind: action }, review: { control: external }, nobodys: { personas: [] } }", 0)]
    public void Touchpoints_of_ones_own_need_an_owner_where_teams_are_known(string map, int count)
        => Assert.Equal(count, RuleFindings.Of("JK7002", map).Count);

    [Fact]
    public void An_initiative_with_an_owner_answers_for_the_pain_it_resolves()
        => Assert.Empty(RuleFindings.Of("JK7003", """
            teams: [lab]
            touchpoints: { results: { painPoints: { nobody-calls: { severity: 5 } } } }
            initiatives: { text-message: { owner: lab, resolves: [nobody-calls] } }
            """));

    [Fact]
    public void Owners_of_channels_count_as_teams_of_the_map()
    {
        Assert.Empty(RuleFindings.Of("JK7012", "touchpoints: [form]"));
        Assert.Equal(
            ["Only the team `web` appears in the map: name the others whom the journey crosses, as owners or `stakeholders`."],
            SingleTeam("touchpoints: { form: { channel: website } }"));
        Assert.Empty(SingleTeam("touchpoints: { form: { channel: website }, call: { channel: phone } }"));
        Assert.Empty(SingleTeam("touchpoints: { form: { channel: website, painPoints: { slow: { owner: care } } } }"));
        Assert.Empty(SingleTeam("touchpoints: { form: { channel: website } }\ninitiatives: { faster: { owner: finance } }"));
    }

    [Fact]
    public void A_plan_may_be_approved_although_nobody_has_proved_it()
        => Assert.Empty(RuleFindings.Of("JK7013", "state: future\nstatus: approved\nbasis: hypothesis"));

    [Fact]
    public void Systems_are_isolated_only_where_integrations_are_known()
    {
        const string Touchpoints = "touchpoints: { form: { systems: [shop, crm], next: [counter] }, counter: { systems: [till], requires: [order number] } }";
        Assert.Empty(RuleFindings.Of("JK7014", "systems: [shop, till, crm]\n" + Touchpoints));
        Assert.Equal(
            ["/systems/till: The system `till` does not exchange data with another system. Customers have to repeat what is known there. Say in `integratesWith` what is connected already."],
            RuleFindings.Lines("JK7014", "systems: { shop: {}, till: {}, crm: { integratesWith: [shop] }, unused: {} }\n" + Touchpoints));
    }

    [Theory]
    [InlineData("{ systems: [till] }", "{ counter: { continuity: partial } }", true)]
    [InlineData("{ systems: [till] }", "{ counter: { continuity: resumes } }", false)]
    [InlineData("{ systems: [till, crm], requires: [order number] }", "[counter]", false)]
    public void A_system_is_isolated_where_customers_cannot_simply_continue(string counter, string next, bool isFound)
        => Assert.Equal(isFound, RuleFindings.Of("JK7014", $"systems: {{ shop: {{}}, till: {{}}, crm: {{ integratesWith: [shop] }} }}\ntouchpoints: {{ form: {{ systems: [crm], next: {next} }}, counter: {counter} }}").Count > 0);

    [Fact]
    public void A_system_that_another_exchanges_data_with_is_used()
        => Assert.Empty(RuleFindings.Of("JK7017", "systems: { shop: { integratesWith: [stock] }, stock: {} }\nchannels: { web: { systems: [shop] } }"));

    [Theory]
    [InlineData("metrics: { m: { objective: less } }")]
    [InlineData("conversions: { c: { objective: less } }")]
    [InlineData("touchpoints: { t: { because: [less] } }")]
    public void Anything_that_serves_an_objective_uses_it(string use)
        => Assert.Empty(RuleFindings.Of("JK7018", "state: future\nbasis: researched\nobjectives: [less]\n" + use));

    private static IEnumerable<string> SingleTeam(string map)
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["map.journey.yaml"] = $"journeykit: 1\nid: example\ntitle: Example\nstate: current\nbasis: researched\ninclude: [lib.journey.yaml]\n{map}\n",
            ["lib.journey.yaml"] = "journeykit: 1\nid: lib\ntitle: Lib\nteams: [web, care, finance]\nchannels: { website: { owner: web }, phone: { owner: care } }\n",
        });
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).ReadFile("map.journey.yaml");
        Assert.Empty(document.Diagnostics);
        return new JourneyValidator().Validate(document).Where(finding => finding.Descriptor.Id == "JK7012").Select(finding => finding.Message);
    }
}
