using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings;

/// <summary>Both sides of every limit that the sentences of kinds name. Null where there is no gap.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("conversion-below-target", "50%", "55%", GapSeverity.Low)]
    [InlineData("conversion-below-target", "50%", "55.1%", GapSeverity.Medium)]
    [InlineData("conversion-below-target", "50%", "75%", GapSeverity.Medium)]
    [InlineData("conversion-below-target", "50%", "75.1%", GapSeverity.High)]
    [InlineData("conversion-below-target", "0.1%", "75%", GapSeverity.High)]
    [InlineData("conversion-below-target", "0%", "75%", GapSeverity.Critical)]
    [InlineData("conversion-worse", "50%", "45%", GapSeverity.Medium)]
    [InlineData("conversion-worse", "50%", "44.9%", GapSeverity.High)]
    [InlineData("conversion-worse", "50%", "25%", GapSeverity.High)]
    [InlineData("conversion-worse", "50%", "24.9%", GapSeverity.Critical)]
    public void How_many_reach_a_conversion(string kind, string now, string then, GapSeverity? severity)
        => Holds(severity, kind, Funnel(now), Funnel(then));

    [Theory]
    [InlineData("journey-longer-than-planned", "3.2", "3", GapSeverity.Low)]
    [InlineData("journey-longer-than-planned", "3.19", "3", null)]
    [InlineData("journey-longer-than-planned", "3", "2.01", GapSeverity.Low)]
    [InlineData("journey-longer-than-planned", "3", "2", GapSeverity.Medium)]
    [InlineData("journey-longer-than-planned", "3", "1.01", GapSeverity.Medium)]
    [InlineData("journey-longer-than-planned", "3", "1", GapSeverity.High)]
    [InlineData("journey-longer", "3", "3.2", GapSeverity.Low)]
    [InlineData("journey-longer", "3", "3.19", null)]
    [InlineData("journey-longer", "3", "3.99", GapSeverity.Low)]
    [InlineData("journey-longer", "3", "4", GapSeverity.Medium)]
    [InlineData("journey-longer", "1", "2.99", GapSeverity.Medium)]
    [InlineData("journey-longer", "1", "3", GapSeverity.High)]
    public void What_a_journey_costs_in_effort(string kind, string now, string then, GapSeverity? severity)
        => Holds(severity, kind, Funnel("50%", $"effort: {now}"), Funnel("50%", $"effort: {then}"));

    [Theory]
    [InlineData("42%", GapSeverity.Medium)]
    [InlineData("41.9%", GapSeverity.Low)]
    public void How_far_a_guess_reaches(string then, GapSeverity? severity)
        => Holds(severity, "conversion-assumed", Guess("40%"), Guess(then));

    [Theory]
    [InlineData("emotion-below-target", "emotion", "-1", "0.99", GapSeverity.Low)]
    [InlineData("emotion-below-target", "emotion", "-1", "1", GapSeverity.Medium)]
    [InlineData("emotion-below-target", "emotion", "-1", "1.99", GapSeverity.Medium)]
    [InlineData("emotion-below-target", "emotion", "-1", "2", GapSeverity.High)]
    [InlineData("satisfaction-below-target", "satisfaction", "1", "2.99", GapSeverity.Low)]
    [InlineData("satisfaction-below-target", "satisfaction", "1", "3", GapSeverity.Medium)]
    [InlineData("effort-above-target", "effort", "5", "2.01", GapSeverity.Medium)]
    [InlineData("effort-above-target", "effort", "5", "2", GapSeverity.High)]
    [InlineData("emotion-worse", "emotion", "1", "-0.99", GapSeverity.Low)]
    [InlineData("emotion-worse", "emotion", "1", "-1", GapSeverity.Medium)]
    [InlineData("satisfaction-worse", "satisfaction", "4", "1.01", GapSeverity.Medium)]
    [InlineData("satisfaction-worse", "satisfaction", "4", "1", GapSeverity.High)]
    [InlineData("effort-worse", "effort", "2", "3.99", GapSeverity.Low)]
    [InlineData("effort-worse", "effort", "2", "4", GapSeverity.Medium)]
    public void How_many_steps_a_touchpoint_changes(string kind, string property, string now, string then, GapSeverity? severity)
        => Holds(severity, kind, At($"{property}: {now}"), At($"{property}: {then}"));

    [Theory]
    [InlineData("stage-emotion-below-target")]
    [InlineData("persona-emotion-below-target")]
    public void How_many_steps_a_mean_changes(string kind)
    {
        Holds(GapSeverity.Low, kind, Two("emotion: -1", "emotion: -1"), Two("emotion: 0", "emotion: -0.01"));
        Holds(GapSeverity.Medium, kind, Two("emotion: -1", "emotion: -1"), Two("emotion: 0", "emotion: 0"));
        Holds(GapSeverity.Medium, kind, Two("emotion: -1", "emotion: -1"), Two("emotion: 1", "emotion: 0.99"));
        Holds(GapSeverity.High, kind, Two("emotion: -1", "emotion: -1"), Two("emotion: 1", "emotion: 1"));
    }

    [Theory]
    [InlineData("2.5", "2.5", null)]
    [InlineData("2.5", "2.48", GapSeverity.Medium)]
    [InlineData("1.5", "1.5", GapSeverity.Medium)]
    [InlineData("1.5", "1.48", GapSeverity.High)]
    public void How_far_a_stage_falls_short_of_what_is_expected(string one, string other, GapSeverity? severity)
        => Holds(severity, "stage-expectation-unmet", Two($"satisfaction: {one}", $"satisfaction: {other}"), Two("emotion: 1", "emotion: 1"));

    [Theory]
    [InlineData("2.5", "2.5", GapStanding.Planned)]
    [InlineData("2.5", "2.48", GapStanding.Open)]
    public void From_where_on_a_stage_is_planned_to_satisfy(string one, string other, GapStanding standing)
        => Assert.Equal(standing, GapsOf.Single("stage-expectation-unmet", Two("satisfaction: 2", "satisfaction: 2"), Two($"satisfaction: {one}", $"satisfaction: {other}")).Standing);

    [Theory]
    [InlineData("importance-unmet", "importance: 4.99, satisfaction: 3", null)]
    [InlineData("importance-unmet", "importance: 5, satisfaction: 3", GapSeverity.Medium)]
    [InlineData("importance-unmet", "importance: 5, satisfaction: 2.01", GapSeverity.Medium)]
    [InlineData("importance-unmet", "importance: 5, satisfaction: 2", GapSeverity.High)]
    [InlineData("expectation-unmet", "expectation: One tap, satisfaction: 2.01", null)]
    [InlineData("expectation-unmet", "expectation: One tap, satisfaction: 2", GapSeverity.Medium)]
    [InlineData("expectation-unmet", "expectation: One tap, satisfaction: 1.01", GapSeverity.Medium)]
    [InlineData("expectation-unmet", "expectation: One tap, satisfaction: 1", GapSeverity.High)]
    [InlineData("bad-without-pain", "emotion: -0.99", null)]
    [InlineData("bad-without-pain", "emotion: -1", GapSeverity.Medium)]
    [InlineData("bad-without-pain", "emotion: -1.99", GapSeverity.Medium)]
    [InlineData("bad-without-pain", "emotion: -2", GapSeverity.High)]
    [InlineData("bad-without-pain", "satisfaction: 2.01", null)]
    [InlineData("bad-without-pain", "satisfaction: 2", GapSeverity.Medium)]
    [InlineData("bad-without-pain", "satisfaction: 1.01", GapSeverity.Medium)]
    [InlineData("bad-without-pain", "satisfaction: 1", GapSeverity.High)]
    [InlineData("bad-without-pain", "effort: 3.99", null)]
    [InlineData("bad-without-pain", "effort: 4", GapSeverity.Medium)]
    [InlineData("bad-without-pain", "effort: 4.99", GapSeverity.Medium)]
    [InlineData("bad-without-pain", "effort: 5", GapSeverity.High)]
    public void How_bad_a_touchpoint_is_that_stays_as_it_is(string kind, string touchpoint, GapSeverity? severity)
        => Holds(severity, kind, At(touchpoint), At(touchpoint));

    [Theory]
    [InlineData("emotion: 0", null)]
    [InlineData("emotion: -0.01", GapSeverity.Low)]
    [InlineData("emotion: -0.99", GapSeverity.Low)]
    [InlineData("emotion: -1", GapSeverity.Medium)]
    [InlineData("emotion: -1.99", GapSeverity.Medium)]
    [InlineData("emotion: -2", GapSeverity.High)]
    [InlineData("satisfaction: 2.01", null)]
    [InlineData("satisfaction: 2", GapSeverity.Medium)]
    [InlineData("satisfaction: 1", GapSeverity.High)]
    [InlineData("effort: 3.99", null)]
    [InlineData("effort: 4", GapSeverity.Medium)]
    [InlineData("effort: 5", GapSeverity.High)]
    public void How_bad_a_new_touchpoint_is(string touchpoint, GapSeverity? severity)
        => Holds(severity, "new-touchpoint-bad", "touchpoints: [start]", $"touchpoints: {{ start: {{}}, pay: {{ {touchpoint} }} }}");

    [Theory]
    [InlineData("milestone", "80%", null)]
    [InlineData("milestone", "72.1%", GapSeverity.Low)]
    [InlineData("milestone", "72%", GapSeverity.Medium)]
    [InlineData("milestone", "56%", GapSeverity.Medium)]
    [InlineData("milestone", "55.9%", GapSeverity.High)]
    [InlineData("secondary", "56%", GapSeverity.Low)]
    [InlineData("secondary", "55.9%", GapSeverity.Medium)]
    public void How_much_of_a_small_step_is_missing(string kind, string rate, GapSeverity? severity)
        => Holds(severity, "micro-conversion-below-target", At($"microConversions: {{ picks-slot: {{ kind: {kind}, rate: {rate} }} }}"), At($"microConversions: {{ picks-slot: {{ kind: {kind}, target: 80% }} }}"));

    [Theory]
    [InlineData("47h", "1d", GapSeverity.Low)]
    [InlineData("2d", "1d", GapSeverity.Medium)]
    [InlineData("1d", "47h", GapSeverity.Low)]
    [InlineData("1d", "2d", GapSeverity.Medium)]
    public void How_much_longer_customers_wait(string now, string then, GapSeverity? severity)
        => Holds(severity, "wait-too-long", Way(now), Way(then));

    [Theory]
    [InlineData("23h59m", null)]
    [InlineData("1d", GapSeverity.Medium)]
    public void From_when_on_the_wait_on_a_new_way_is_one(string wait, GapSeverity? severity)
        => Holds(severity, "wait-too-long", "touchpoints: { pay: {} }", Way(wait));

    [Theory]
    [InlineData("touchpoint-slower", "duration")]
    [InlineData("response-slower", "responseTarget")]
    public void How_much_longer_a_touchpoint_takes(string kind, string property)
    {
        Holds(null, kind, At($"{property}: 5m"), At($"{property}: 5m"));
        Holds(GapSeverity.Low, kind, At($"{property}: 5m"), At($"{property}: 9m59s"));
        Holds(GapSeverity.Medium, kind, At($"{property}: 5m"), At($"{property}: 10m"));
    }

    [Theory]
    [InlineData("baseline: 0%, value: 75.1%", false, GapSeverity.Low)]
    [InlineData("baseline: 0%, value: 75%", false, GapSeverity.Medium)]
    [InlineData("baseline: 0%, value: 50.1%", true, GapSeverity.Medium)]
    [InlineData("baseline: 0%, value: 50%", true, GapSeverity.High)]
    [InlineData("baseline: 0%, value: 50%", false, GapSeverity.Medium)]
    [InlineData("value: 90.1%", true, GapSeverity.Low)]
    [InlineData("value: 90%", true, GapSeverity.Medium)]
    [InlineData("value: 70.1%", true, GapSeverity.Medium)]
    [InlineData("value: 70%", true, GapSeverity.High)]
    [InlineData("value: 70%", false, GapSeverity.Medium)]
    public void How_far_a_metric_is_from_its_target(string now, bool hasObjective, GapSeverity? severity)
    {
        var objective = hasObjective ? "objectives: { happy: { metrics: [csat] } }\n" : "";
        Holds(severity, "metric-below-target", $"{objective}metrics: {{ csat: {{ {now} }} }}", $"{objective}metrics: {{ csat: {{ target: 100% }} }}");
    }

    [Theory]
    [InlineData("79%", null)]
    [InlineData("78.9%", GapSeverity.Medium)]
    [InlineData("70%", GapSeverity.Medium)]
    [InlineData("69.9%", GapSeverity.High)]
    [InlineData("81%", null)]
    [InlineData("81.1%", GapSeverity.Low)]
    public void How_far_the_flow_is_from_the_target_of_a_drop_off(string goOn, GapSeverity? severity)
        => Holds(severity, "metric-against-flow", "metrics: { drop-off: { value: 40% } }\ntouchpoints: { pay: { metrics: [drop-off], next: { done: 60% } }, done: {} }", $"metrics: {{ drop-off: {{ target: 20% }} }}\ntouchpoints: {{ pay: {{ metrics: [drop-off], next: {{ done: {goOn} }} }}, done: {{}} }}");

    [Theory]
    [InlineData("pain-new", 2, GapSeverity.Low)]
    [InlineData("pain-new", 3, GapSeverity.Medium)]
    [InlineData("pain-new", 4, null)]
    [InlineData("severe-pain-unanswered", 3, null)]
    [InlineData("severe-pain-unanswered", 4, GapSeverity.High)]
    [InlineData("severe-pain-unanswered", 5, GapSeverity.Critical)]
    public void How_severe_a_new_pain_point_is(string kind, int pain, GapSeverity? severity)
        => Holds(severity, kind, At(""), At($"painPoints: {{ late: {{ severity: {pain} }} }}"));

    [Theory]
    [InlineData(3, GapSeverity.Medium)]
    [InlineData(4, GapSeverity.High)]
    public void How_severe_a_pain_point_without_recovery_is(int pain, GapSeverity? severity)
        => Holds(severity, "recovery-lost", $"touchpoints: {{ pay: {{ painPoints: {{ late: {{ severity: {pain}, recovery: call }} }} }}, call: {{}} }}", $"touchpoints: {{ pay: {{ painPoints: {{ late: {{ severity: {pain} }} }} }}, call: {{}} }}");

    [Theory]
    [InlineData("impact: 3", GapSeverity.Low)]
    [InlineData("impact: 4", GapSeverity.Medium)]
    [InlineData("status: accepted, impact: 3", GapSeverity.Medium)]
    [InlineData("status: accepted, impact: 4", GapSeverity.High)]
    public void How_much_an_opportunity_would_change(string opportunity, GapSeverity? severity)
        => Holds(severity, "opportunity-without-initiative", At(""), $"opportunities: {{ one-tap: {{ {opportunity} }} }}\n{At("")}");

    [Theory]
    [InlineData("touchpoints: { cart: { channel: app }, pay: { channel: app } }", null)]
    [InlineData("touchpoints: { cart: { channel: app }, pay: { channel: app }, done: { channel: app } }", GapSeverity.Medium)]
    public void How_many_touchpoints_rest_on_one_channel(string touchpoints, GapSeverity? severity)
        => Holds(severity, "one-channel-only", "channels: [app, phone]\ntouchpoints: { cart: { channel: app }, pay: { channel: phone } }", $"channels: {{ app: {{ control: owned }} }}\n{touchpoints}");

    private static string Funnel(string share, string start = "") => $"conversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ start: {{ entry: 100%, {(start.Length == 0 ? "" : start + ", ")}next: {{ done: {share} }} }}, done: {{ {(start.Length == 0 ? "" : "effort: 1")} }} }}";

    private static string Guess(string share) => $"conversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ start: {{ next: {{ form: , done: {share} }} }}, form: {{ next: [done, away] }}, away: {{ exit: true }}, done: {{}} }}";

    private static string At(string touchpoint) => $"touchpoints: {{ pay: {{ {touchpoint} }} }}";

    private static string Two(string one, string other) => $"personas: [dana]\nstages: {{ order: {{ expectations: [one tap] }} }}\ntouchpoints: {{ cart: {{ stage: order, {one} }}, pay: {{ stage: order, {other} }} }}";

    private static string Way(string wait) => $"touchpoints: {{ pay: {{ next: {{ parcel: {{ wait: {wait} }} }} }}, parcel: {{}} }}";

    private static void Holds(GapSeverity? severity, string kind, string now, string then)
        => Assert.Equal(severity is { } expected ? [expected] : [], GapsOf.Kind(kind, now, then).Select(gap => gap.Severity).Distinct());
}
