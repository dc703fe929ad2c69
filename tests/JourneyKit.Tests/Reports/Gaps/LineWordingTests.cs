using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports.Gaps;

/// <summary>The words of single lines of the default report.</summary>
public sealed class LineWordingTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("\ninitiatives: { wallets: { touchpoints: [pay] } }", false)]
    public void That_no_reason_is_given_is_said_only_where_nobody_is_named_who_makes_it_worse(string initiatives, bool isSaid)
    {
        var gap = GapsOf.Single("emotion-worse", "touchpoints: { pay: { emotion: 1 } }", "touchpoints: { pay: { emotion: -1 } }" + initiatives);
        Assert.Equal(isSaid, gap.Message.EndsWith(" No reason is given.", StringComparison.Ordinal));
        Assert.Equal(isSaid, gap.CausedBy.Count == 0);
    }

    [Theory]
    [InlineData("momentOfTruth: true, ", "", "“Pay” is a moment of truth.")]
    [InlineData("momentOfTruth: true, ", "momentOfTruth: true, ", "“Pay” and “Ask” are moments of truth.")]
    public void Of_several_touchpoints_those_that_are_moments_of_truth_are_named(string pay, string ask, string words)
    {
        const string Touchpoints = "teams: [web]\ntouchpoints: {{ pay: {{ {0}emotion: 0 }}, ask: {{ {1}emotion: 0 }}, help: {{ owner: web }} }}";
        var map = string.Format(System.Globalization.CultureInfo.InvariantCulture, Touchpoints, pay, ask);
        Assert.Contains(words, FirstStepTests.Report(map, map.Replace("emotion: 0", "emotion: 1", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_touchpoint_it_is_this()
        => Assert.Contains("This is at a moment of truth.", FirstStepTests.Report("touchpoints: { pay: { momentOfTruth: true, emotion: 1 } }", "touchpoints: { pay: { momentOfTruth: true, emotion: -1 } }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("15d", "45d", "wait 15d today; in future 45d.")]
    [InlineData("4w", "8w", "wait 4w today; in future 8w.")]
    [InlineData("4w", "45d", "wait 28d today; in future 45d.")]
    [InlineData("1w", "2w", "wait 7d today; in future 14d.")]
    [InlineData("90m", "2d", "wait 1h30m today; in future 2d.")]
    public void Two_durations_are_told_in_the_unit_of_the_larger(string now, string then, string words)
        => Assert.EndsWith(words, GapsOf.Single("wait-too-long", Way(now), Way(then)).Message, StringComparison.Ordinal);

    [Fact]
    public void Waits_that_are_told_as_one_keep_how_long_they_are()
    {
        var theme = Assert.Single(
            GapsOf.Pair("touchpoints: { a: { next: { b: { wait: 2d } } }, b: { next: { c: { wait: 1d } } }, c: {} }", "touchpoints: { a: { next: { b: { wait: 3d } } }, b: { next: { c: { wait: 45d } } }, c: {} }").Summary.Worse,
            theme => theme.Gaps[0].Kind.Name == "wait-too-long" && theme.Gaps.Count == 2);
        Assert.Contains("“B → C” (1d → 45d)", theme.Message, StringComparison.Ordinal);
        Assert.Contains("“A → B” (2d → 3d)", theme.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pain_points_that_are_told_as_one_keep_their_figures_and_their_touchpoint()
    {
        const string Map = "touchpoints: { pay: { painPoints: { no-eid: { severity: 3, frequency: 20% }, fee: { severity: 2 } } } }";
        var theme = Assert.Single(GapsOf.Pair(Map, Map.Replace("20%", "30%", StringComparison.Ordinal).Replace("severity: 2", "severity: 3", StringComparison.Ordinal)).Summary.Worse, theme => theme.Gaps.Count == 2);
        Assert.Contains("“No eid” at “Pay” (severity 3, 20% → 30% of those there)", theme.Message, StringComparison.Ordinal);
        Assert.Contains("“Fee” at “Pay” (severity 2 → 3)", theme.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_works_on_a_gap_stands_behind_its_sentence_with_a_capital_letter()
    {
        const string Metric = "metrics: { calls: { kind: support-volume, value: 31, target: 16 } }\ntouchpoints: [pay]\n";
        var report = FirstStepTests.Report(Metric, Metric + "initiatives: { chat: { expects: { calls: 18 } } }");
        Assert.Contains(" Worked on by Chat", report, StringComparison.Ordinal);
        Assert.DoesNotContain(". worked on by", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_that_are_told_as_one_keep_who_promises_what()
    {
        const string Metrics = "metrics: { calls: { kind: support-volume, value: 31, target: 16 }, missing: { kind: support-volume, value: 15, target: 7 } }\ntouchpoints: [pay]\n";
        var report = GapsOf.Pair(Metrics, Metrics + "initiatives: { chat: { expects: { calls: 18 } }, refunds: { expects: { missing: 8 } } }");
        Assert.Equal("“Calls” (31 → 16, promised 18, worked on by “Chat”); “Missing” (15 → 7, promised 8, worked on by “Refunds”).", Assert.Single(report.Summary.Open, theme => theme.Gaps[0].Kind.Name == "metric-below-target").Message);
    }

    [Fact]
    public void One_sort_of_loss_at_what_several_touchpoints_become_is_told_once()
    {
        var text = FirstStepTests.Report(
            "touchpoints: { call: { emotion: 0, effort: 2 }, letter: { emotion: -1 } }",
            "touchpoints: { portal: { replaces: [call, letter], emotion: -2, effort: 5 } }");
        Assert.Contains("emotion −1/0 → −2", text, StringComparison.Ordinal);
        Assert.Contains("effort 2 → 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_only_the_later_map_tells_differently_are_told_apart_from_those_that_both_do()
    {
        var report = GapsOf.Pair(
            "touchpoints: { pay: { facts: { fee: 1, limit: 5 } }, ask: { facts: { fee: 2, limit: 5 } } }",
            "touchpoints: { pay: { facts: { fee: 1, limit: 5, term: 3 } }, ask: { facts: { fee: 2, limit: 6, term: 4 } } }");
        Assert.Equal(["facts-contradict:fee"], report.With(GapStanding.Open).Where(gap => gap.Kind.Name == "facts-contradict").Select(gap => gap.Id));
        var worse = Assert.Single(report.Summary.Worse, theme => theme.Gaps[0].Kind.Name == "facts-contradict");
        Assert.Equal(("Facts that will be told differently", 2), (worse.Title, worse.Gaps.Count));
        Assert.Contains("“limit” (5 → 5 or 6)", worse.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nothing_works_toward_what_a_conversion_counts_toward_is_told_beside_the_metric_that_gets_worse()
    {
        const string Map = "objectives: { orders: {} }\nmetrics: { rate: { kind: conversion, value: 40%, target: 60%, objective: orders } }\nconversions: { order: { at: done, objective: orders } }\ntouchpoints: { done: { exit: true, entry: true } }\n";
        Assert.Contains("Nothing that is planned works toward the objective “Orders”", FirstStepTests.Report(Map, Map + "initiatives: { ads: { expects: { rate: 30% } } }"), StringComparison.Ordinal);
    }

    private static string Way(string wait) => $"touchpoints: {{ a: {{ next: {{ b: {{ wait: {wait} }} }} }}, b: {{}} }}";
}
