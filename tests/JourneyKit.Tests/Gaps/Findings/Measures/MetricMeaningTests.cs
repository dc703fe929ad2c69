using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class MetricMeaningTests
{
    private const string Changed = "metric-variant-changed";
    private const string Unmeasured = "metric-unmeasured";

    [Fact]
    public void Two_definitions_of_a_metric_are_unclear()
    {
        var gap = GapsOf.Single(Changed, "metrics: { csat: { value: 70%, definition: 4 and 5 of 5 } }", "metrics: { csat: { target: 80%, definition: 5 of 5 } }");
        Assert.Equal(("metric-variant-changed:csat", GapSeverity.Medium, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The map of today and the future map mean two things by “Csat”: it is defined as “4 and 5 of 5” today and as “5 of 5” in future. Its numbers are not compared.", gap.Message);
    }

    [Theory]
    [InlineData("effort: { kind: csat }", "effort: { kind: nps }")]
    [InlineData("cost: { unit: GBP, value: 3 }", "cost: { unit: EUR, target: 2 }")]
    [InlineData("csat: { value: 3.9 }", "csat: { target: 80% }")]
    [InlineData("ces: { direction: higher-is-better }", "ces: { direction: lower-is-better }")]
    public void Another_kind_unit_type_or_direction_is_another_variant(string now, string then) => Assert.Single(GapsOf.Ids(Changed, $"metrics: {{ {now} }}", $"metrics: {{ {then} }}"));

    [Theory]
    [InlineData("csat: { value: 70%, definition: 4 and 5 of 5 }", "csat: { target: 80%, definition: ' 4 and 5 of 5 ' }")]
    [InlineData("csat: { value: 70%, definition: 4 and 5 of 5 }", "csat: { target: 80% }")]
    [InlineData("csat: { value: 70% }", "nps: { target: 30 }")]
    public void What_means_the_same_or_says_nothing_is_no_other_variant(string now, string then) => Assert.Empty(GapsOf.Ids(Changed, $"metrics: {{ {now} }}", $"metrics: {{ {then} }}"));

    [Fact]
    public void A_metric_that_the_future_adds_is_not_measured_today()
    {
        var gap = GapsOf.Single(Unmeasured, "metrics: { csat: { value: 70% } }", "metrics: { csat: {}, refund-time: { kind: response-time, baseline: 3d12h, target: 10m } }");
        Assert.Equal(("metric-unmeasured:refund-time", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Refund time” is to be measured in future and is not in the map of today. It should be 10m, coming from 3d12h.", gap.Message);
    }

    [Fact]
    public void A_metric_without_a_value_stays_open()
    {
        var gap = GapsOf.Single(Unmeasured, "metrics: [csat]", "metrics: { csat: { target: 80% } }");
        Assert.Equal((GapSeverity.Medium, GapStanding.Open), (gap.Severity, gap.Standing));
        Assert.Equal("Nobody says what “Csat” is today. It should be 80%.", gap.Message);
    }

    [Fact]
    public void An_objective_or_conversion_that_nothing_measures_is_open()
        => Assert.Equal(
            ["metric-unmeasured:objective:one-voice", "metric-unmeasured:conversion:order"],
            GapsOf.Ids(Unmeasured, "objectives: [one-voice]", "objectives: [one-voice]\nconversions: [order]"));

    [Theory]
    [InlineData("metrics: { csat: { value: 70% } }", "metrics: { csat: { target: 80% } }")]
    [InlineData("metrics: { csat: { value: 70% } }", "metrics: { csat: {}, nps: { value: 20 } }")]
    [InlineData("tags: [draft]", "metrics: { csat: { target: 80% } }")]
    [InlineData("metrics: { nps: { value: 20, objective: loved } }\nobjectives: [loved]", "metrics: { nps: { value: 20, objective: loved } }\nobjectives: [loved]\nconversions: { order: { objective: loved }, praise: { event: praised } }")]
    public void What_is_measured_or_was_never_a_matter_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Unmeasured, now, then));
}
