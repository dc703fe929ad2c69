namespace JourneyKit.Tests.Validation.Rules.Organisation;

/// <summary>Hand-overs between teams that share nothing: the rule JK7004.</summary>
public sealed class SiloTests
{
    [Fact]
    public void Two_teams_are_told_once_with_all_their_hand_overs()
    {
        var finding = Assert.Single(RuleFindings.Of("JK7004", Map("", "")));
        Assert.Equal("/touchpoints/form/next/call: From `form` to `call` customers pass from the team `web` to the team `care`, and the two share neither a metric, an objective nor data there. Give them one in common.", $"{finding.Path}: {finding.Message}");
        Assert.Equal(["care", "web"], finding.Arguments);
        Assert.Equal(["From `call` to `form`, too."], finding.Related.Select(related => related.Message));
    }

    [Theory]
    [InlineData("metrics: [nps]", "metrics: [nps]")]
    [InlineData("metrics: [nps]", "metrics: [csat]")]
    [InlineData("stage: apply", "stage: apply")]
    [InlineData("systems: [cms]", "systems: [cms]")]
    [InlineData("systems: [cms]", "systems: [crm]")]
    [InlineData("systems: [cms]", "systems: [desk]")]
    public void A_common_metric_objective_stage_or_system_is_enough(string form, string call)
        => Assert.Empty(RuleFindings.Of("JK7004", Map(form, call)));

    [Fact]
    public void Systems_at_two_removes_are_not_connected()
        => Assert.Single(RuleFindings.Of("JK7004", Map("systems: [cms]", "systems: [archive]")));

    [Theory]
    [InlineData("owner: care")]
    [InlineData("control: external")]
    [InlineData("channel: leaflet")]
    [InlineData("channel: phone")]
    public void What_is_no_hand_over_or_not_known_is_left_alone(string form)
        => Assert.Empty(RuleFindings.Of("JK7004", Map(form, "")));

    private static string Map(string form, string call) => $$"""
        teams: [web, care]
        systems: { site: {}, dialler: {}, cms: { integratesWith: [crm] }, crm: {}, desk: { integratesWith: [crm, archive] }, archive: {} }
        objectives: { happy: { metrics: [csat] } }
        metrics: { nps: { objective: happy }, csat: {}, starts: {} }
        stages: { apply: { metrics: [starts] } }
        channels:
          website: { owner: web, systems: [site] }
          phone: { owner: care, systems: [dialler] }
          leaflet: { owner: web }
        touchpoints:
          form: { {{(form.StartsWith("channel", StringComparison.Ordinal) ? form : "channel: website" + Rest(form))}}, next: [call] }
          call: { channel: phone{{Rest(call)}}, next: [form] }
        """;

    private static string Rest(string properties) => properties.Length == 0 ? "" : ", " + properties;
}
