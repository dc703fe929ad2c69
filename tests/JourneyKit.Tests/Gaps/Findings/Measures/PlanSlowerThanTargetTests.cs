using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class PlanSlowerThanTargetTests
{
    private const string Metric = "metrics: { wait: { kind: wait-time, target: 5m } }\n";
    private const string Before = Metric + "touchpoints: { pay: {} }";

    [Theory]
    [InlineData("touchpoints: { pay: { next: { desk: { wait: 10m } } }, desk: { metrics: [wait] } }", "From “Pay” to “Desk” the plan itself waits 10m", GapSeverity.High)]
    [InlineData("touchpoints: { pay: { next: { desk: { wait: 9m } } }, desk: { metrics: [wait] } }", "From “Pay” to “Desk” the plan itself waits 9m", GapSeverity.Medium)]
    [InlineData("touchpoints: { pay: { metrics: [wait], responseTarget: 6m } }", "“Pay” is planned to answer within 6m", GapSeverity.Medium)]
    public void The_plan_s_own_time_is_held_against_the_target(string future, string words, GapSeverity severity)
    {
        var gap = GapsOf.Pair(Before, Metric + future).Gaps["plan-slower-than-target:wait"]!;
        Assert.Equal(($"{words}; set against its target of 5m, “Wait” stays too long.", severity, GapStanding.Open), (gap.Message, gap.Severity, gap.Standing));
    }

    [Theory]
    [InlineData("touchpoints: { pay: { next: { desk: { wait: 5m } } }, desk: { metrics: [wait] } }")]
    [InlineData("touchpoints: { pay: { metrics: [wait], next: { desk: { wait: 9m } } }, desk: {} }")]
    [InlineData("touchpoints: { pay: { metrics: [wait] }, desk: { next: { door: { wait: 10m } } }, door: {} }")]
    [InlineData("touchpoints: { pay: {}, desk: { responseTarget: 10m } }")]
    public void A_time_that_keeps_the_target_or_is_measured_elsewhere_is_none(string future)
        => Assert.Null(GapsOf.Pair(Before, Metric + future).Gaps["plan-slower-than-target:wait"]);

    [Theory]
    [InlineData("value: 8m, ", "duration: 8m, ", "“Purchase” is planned to take 6m; set against its target of 5m, “Wait” stays too long.")]
    [InlineData("value: 8m, ", "duration: 8m48s, ", "“Purchase” is planned to take 6m; set against its target of 5m, “Wait” stays too long.")]
    [InlineData("value: 8m, ", "duration: 8m49s, ", null)]
    [InlineData("value: 8m, ", "duration: 3w, ", null)]
    [InlineData("value: 8m, ", "", null)]
    [InlineData("", "duration: 8m, ", null)]
    public void The_duration_of_a_stage_counts_only_where_it_is_what_the_metric_measures_today(string value, string duration, string? message)
    {
        string Map(string figure, string time) => $"metrics: {{ wait: {{ kind: wait-time, {figure}target: 5m }} }}\nstages: {{ purchase: {{ {time}metrics: [wait] }} }}\ntouchpoints: {{ pay: {{}} }}";
        Assert.Equal(message, GapsOf.Pair(Map(value, duration), Map("", "duration: 6m, ")).Gaps["plan-slower-than-target:wait"]?.Message);
    }

    [Fact]
    public void Only_metrics_of_waiting_and_response_are_times_of_the_plan()
        => Assert.Null(GapsOf.Pair(Before, "metrics: { wait: { kind: other, direction: lower-is-better, target: 5m } }\ntouchpoints: { pay: { metrics: [wait], responseTarget: 10m } }").Gaps["plan-slower-than-target:wait"]);

    private const string Stages = "stages: { look: { duration: 5m }, find: { duration: 15m }, mend: { duration: 20m, metrics: [wait] } }\ntouchpoints: { pay: {} }";

    [Theory]
    [InlineData("40m", "look: { duration: 2m }, search: { duration: 6m, replaces: [find] }, mend: { duration: 10m, metrics: [wait] }", "“Look”, “Search” and “Mend” are planned to take together 18m; set against its target of 12m, “Wait” stays too long. Today the stages up to there take 40m together, about as long as the metric says.")]
    [InlineData("35m", "look: { duration: 2m }, find: { duration: 6m }, mend: { duration: 10m, metrics: [wait] }", "“Find” and “Mend” are planned to take together 16m; set against its target of 12m, “Wait” stays too long. Today the stages up to there take 35m together, about as long as the metric says.")]
    [InlineData("38m30s", "find: { duration: 6m, replaces: [look] }, new: { duration: 1m }, mend: { duration: 10m, metrics: [wait] }", "“Find”, “New” and “Mend” are planned to take together 17m; set against its target of 12m, “Wait” stays too long. Today the stages up to there take 40m together, about as long as the metric says.")]
    [InlineData("40m", "look: { duration: 1m }, find: { duration: 1m }, mend: { duration: 10m, metrics: [wait] }", null)]
    [InlineData("40m", "look: {}, find: { duration: 6m }, mend: { duration: 10m, metrics: [wait] }", null)]
    [InlineData("25m", "look: { duration: 2m }, find: { duration: 6m }, mend: { duration: 10m, metrics: [wait] }", null)]
    public void Stages_that_a_metric_spans_today_are_added_up_in_the_plan(string value, string stages, string? message)
    {
        var metric = $"metrics: {{ wait: {{ kind: response-time, value: {value}, target: 12m }} }}\n";
        Assert.Equal(message, GapsOf.Pair(metric + Stages, metric + $"stages: {{ {stages} }}\ntouchpoints: {{ pay: {{}} }}").Gaps["plan-slower-than-target:wait"]?.Message);
    }

    [Fact]
    public void Each_stage_of_a_sum_is_an_input_of_it()
    {
        const string Wait = "metrics: { wait: { kind: wait-time, value: 40m, target: 12m } }\n";
        var gap = GapsOf.Single("plan-slower-than-target", Wait + Stages, Wait + Stages);
        Assert.Equal(["duration of “Look”", "duration of “Find”", "duration of “Mend”"], gap.Numbers[0].Inputs.Select(input => input.Name));
    }
}
