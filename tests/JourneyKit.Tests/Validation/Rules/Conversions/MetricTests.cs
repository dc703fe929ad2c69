using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Rules.Conversions;

/// <summary>What metrics lack, and values that cannot be: the rules JK6012 to JK6026 and JK6029 to JK6033.</summary>
public sealed class MetricTests
{
    [Fact]
    public void One_metric_is_told_at_its_own_place_and_several_at_the_mapping()
    {
        Assert.Equal(["/metrics/queue: The metric `queue` has no target. Say which value would be good enough."], RuleFindings.Lines("JK6014", "state: future\nbasis: researched\nmetrics: { queue: { kind: wait-time, value: 9m } }"));
        var finding = Assert.Single(RuleFindings.Of("JK6014", "state: future\nbasis: researched\nmetrics: { queue: { kind: wait-time }, churn: {}, nps: { target: 3 } }"));
        Assert.Equal("/metrics: 2 of 3 metrics have no target: `queue` and `churn`. Say which value would be good enough.", $"{finding.Path}: {finding.Message}");
        Assert.Equal(["The metric `queue` has no target.", "The metric `churn` has no target."], finding.Related.Select(related => related.Message));
    }

    [Fact]
    public void A_metric_of_a_library_concerns_the_maps_that_work_with_it()
    {
        Assert.Empty(WithLibrary("JK6014", "stages: [use]"));
        Assert.Equal(["The metric `churn` with a value does not name a source. Say where the number comes from, so that it can be looked up again."], WithLibrary("JK6021", "stages: { use: { metrics: [churn] } }"));
        Assert.Empty(WithLibrary("JK6017", "stages: [use]"));
        Assert.Empty(WithLibrary("JK6012", "stages: [use]"));
        Assert.Empty(WithLibrary("JK7018", "stages: [use]"));
    }

    [Fact]
    public void A_map_of_today_needs_no_target() => Assert.Empty(RuleFindings.Of("JK6014", "metrics: { queue: { kind: wait-time, value: 9m } }"));

    [Fact]
    public void Maps_of_what_is_to_come_need_no_value_of_today()
        => Assert.Empty(RuleFindings.Of("JK6015", """
            state: future
            basis: researched
            metrics: { churn: { target: 3% } }
            """));

    [Theory]
    [InlineData("stages: { use: { metrics: [churn] } }")]
    [InlineData("touchpoints: { renewal: { metrics: [churn] } }")]
    [InlineData("objectives: { stay: { metrics: [churn] } }")]
    [InlineData("initiatives: { club: { expects: { churn: 3% } } }")]
    public void A_metric_is_used_where_anything_names_it(string use)
        => Assert.Empty(RuleFindings.Of("JK6017", "metrics: { churn: { value: 4% } }\n" + use));

    [Theory]
    [InlineData("nps", "-100")]
    [InlineData("nps", "42%")]
    [InlineData("nps", "140%")]
    [InlineData("conversion", "240")]
    [InlineData("conversion", "120%")]
    [InlineData("churn", "-3%")]
    [InlineData("retention", "-1%")]
    [InlineData("repeat-purchase", "125%")]
    public void A_value_may_be_all_that_its_scale_holds_and_a_percentage_of_any_size(string kind, string value)
        => Assert.Empty(RuleFindings.Of("JK6018", $$"""metrics: { m: { kind: {{kind}}, value: {{value}} } }"""));

    [Theory]
    [InlineData("nps", "-101", "off its scale: nps goes from -100 to 100.")]
    [InlineData("nps", "100.5", "off its scale: nps goes from -100 to 100.")]
    public void A_value_off_its_scale_is_told_with_the_scale(string kind, string value, string message)
        => Assert.EndsWith(message, Assert.Single(RuleFindings.Lines("JK6018", $$"""metrics: { m: { kind: {{kind}}, value: {{value}} } }""")), StringComparison.Ordinal);

    [Fact]
    public void Every_value_of_a_metric_is_held_to_its_scale_its_type_and_its_unit()
    {
        const string Metric = "personas: [dana]\nsegments: [families]\nchannels: [email]\nmetrics: { nps: { unit: points, value: 20, target: 120, history: { 2026-01: 30%, 2026-02: 130 }, byPersona: { dana: -101 }, bySegment: { families: 2h }, byChannel: { email: 40% } } }";
        Assert.Equal(["/metrics/nps/target", "/metrics/nps/history/2026-02", "/metrics/nps/byPersona/dana"], RuleFindings.Of("JK6018", Metric).Select(finding => finding.Path.ToString()));
        Assert.Equal(
            [
                "/metrics/nps/history/2026-01: `history` of 2026-01 of the metric `nps` is a percentage (30%), while its `value` is a plain number (20).",
                "/metrics/nps/bySegment/families: `bySegment` of families of the metric `nps` is a duration (2h), while its `value` is a plain number (20).",
                "/metrics/nps/byChannel/email: `byChannel` of email of the metric `nps` is a percentage (40%), while its `value` is a plain number (20).",
            ],
            RuleFindings.Lines("JK6003", Metric));
        Assert.Equal(["/metrics/nps/unit: `nps` is measured as 30%, which has its unit already."], RuleFindings.Lines("JK6004", Metric));
    }

    [Theory]
    [InlineData("asOf: 2026-04, history: { 2026-03: 20, 2026-04: 31 }", 0)]
    [InlineData("asOf: 2026-04, history: { 2026-04: 31.0 }", 0)]
    [InlineData("asOf: 2026-04, history: { 2026-04: 31% }", 1)]
    [InlineData("asOf: 2026-04, history: { 2026-04: 33 }", 1)]
    [InlineData("asOf: 2026-04-30, history: { 2026-04: 33 }", 0)]
    [InlineData("asOf: 2026, history: { 2026-12: 33 }", 0)]
    [InlineData("history: { 2026-04: 33 }", 0)]
    public void A_value_and_its_history_say_the_same_of_the_same_date(string more, int count)
        => Assert.Equal(count, RuleFindings.Of("JK6034", $$"""metrics: { nps: { value: 31, {{more}} } }""").Count);

    [Fact]
    public void The_latest_of_the_history_is_the_value_where_none_is_stated()
    {
        const string Metric = "sources: [survey]\nmetrics: { nps: { source: survey, sample: 12, history: { 2024: 27, 2024-11: 24, 2024-12-05: 25 } } }";
        Assert.Empty(RuleFindings.Of("JK6015", Metric));
        Assert.Equal(["/metrics/nps"], RuleFindings.Of("JK6020", Metric.Replace("2024: 27", "2023: 27", StringComparison.Ordinal)).Select(finding => finding.Path.ToString()));
        Assert.Contains("27", Assert.Single(RuleFindings.Lines("JK6022", Metric)), StringComparison.Ordinal);
        Assert.Equal(
            ["/metrics/nps/history/2026-12: A value in the history of `nps` (9) is dated 2026-12, which is still to come."],
            RuleFindings.Lines("JK6033", "metrics: { nps: { history: { 2026-12: 9, 2026-07: 8 } } }"));
    }

    [Fact]
    public void What_an_initiative_expects_stays_on_the_scale_too()
        => Assert.Equal(
            ["/initiatives/club/expects/nps: What `club` expects of `nps` is 120, off its scale: nps goes from -100 to 100."],
            RuleFindings.Lines("JK6018", """
                metrics: { nps: { value: 20 } }
                initiatives: { club: { expects: { nps: 120 } } }
                """));

    [Theory]
    [InlineData("baseline: 7m, value: 5m, target: 7m")]
    [InlineData("value: 5m, target: 9m")]
    [InlineData("baseline: 7m, target: 5m")]
    public void A_target_that_is_reached_or_only_kept_is_no_step_back(string values)
        => Assert.Empty(RuleFindings.Of("JK6019", $$"""metrics: { wait: { kind: wait-time, {{values}} } }"""));

    [Fact]
    public void A_value_is_old_from_the_age_of_the_threshold()
    {
        Assert.Empty(RuleFindings.Of("JK6020", "metrics: { nps: { value: 20, asOf: 2025-07-02 } }"));
        Assert.Empty(RuleFindings.Of("JK6020", "metrics: { nps: { asOf: 2020-07-01 } }"));
        Assert.Equal(
            ["/metrics/nps: The metric `nps` does not have a value of 2025-07-02 or later. Measure again, or keep an old value as `baseline`."],
            RuleFindings.Lines("JK6020", "metrics: { nps: { value: 20, asOf: 2025-06-30 } }"));
    }

    [Theory]
    [InlineData("event: seen")]
    [InlineData("microConversions: [asks]")]
    [InlineData("kind: action")]
    [InlineData("control: external")]
    [InlineData("personas: []")]
    public void Not_every_touchpoint_needs_a_metric(string touchpoint)
        => Assert.Empty(RuleFindings.Of("JK6023", $$"""
            metrics: [nps]
            touchpoints: { brochure: { {{touchpoint}} } }
            """));

    [Fact]
    public void A_metric_of_unknown_kind_may_be_the_missing_side()
    {
        Assert.Single(RuleFindings.Of("JK6025", "metrics: { nps: {}, csat: {}, other-thing: { kind: other } }"));
        Assert.Empty(RuleFindings.Of("JK6025", "metrics: { nps: {}, csat: {}, something: {} }"));
    }

    [Fact]
    public void Money_without_a_currency_is_told_once_with_all_amounts()
    {
        var finding = Assert.Single(RuleFindings.Of("JK6026", """
            segments: { families: { value: 2840 } }
            conversions: { order: { value: 23.50 } }
            touchpoints: { pay: { painPoints: { late-code: { cost: 4 } } } }
            initiatives: { wallets: { cost: 27000 } }
            """));
        Assert.Equal("/segments/families/value: Nothing says what the amount of 2840 is in: give the map a `currency`.", $"{finding.Path}: {finding.Message}");
        Assert.Equal(3, finding.Related.Count);
    }

    [Fact]
    public void A_map_without_any_metric_is_told_so_once_and_not_objective_by_objective()
    {
        const string Map = "objectives: [growth]\ntouchpoints: [pay]";
        Assert.Single(RuleFindings.Of("JK6032", Map));
        Assert.Empty(RuleFindings.Of("JK6012", Map));
        Assert.Single(RuleFindings.Of("JK6012", Map + "\nmetrics: [nps]"));
    }

    [Fact]
    public void Amounts_need_no_unit_where_the_map_has_a_currency()
    {
        Assert.Single(RuleFindings.Of("JK6029", "metrics: { clv: { value: 412 } }"));
        Assert.Empty(RuleFindings.Of("JK6029", "currency: EUR\nmetrics: { clv: { value: 412 } }"));
    }

    private static IEnumerable<string> WithLibrary(string id, string map)
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["map.journey.yaml"] = $"journeykit: 1\nid: example\ntitle: Example\nstate: current\nbasis: researched\ninclude: [lib.journey.yaml]\n{map}\n",
            ["lib.journey.yaml"] = "journeykit: 1\nid: lib\ntitle: Lib\nobjectives: [stay]\nmetrics: { churn: { value: 4% } }\n",
        });
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).ReadFile("map.journey.yaml");
        Assert.Empty(document.Diagnostics);
        return new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict }).Validate(document).Where(finding => finding.Descriptor.Id == id).Select(finding => finding.Message);
    }
}
