using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Conversions;

public sealed class GoalTests
{
    private const string Before = "conversions: { cash: { at: counter } }\ntouchpoints: { door: { entry: 100%, next: { counter: 50% } }, counter: { exit: true } }";

    [Fact]
    public void A_goal_that_another_replaces_is_compared_with_it_and_asked_about()
    {
        const string After = "conversions: { card: { at: kiosk, replaces: [cash] } }\ntouchpoints: { door: { entry: 100%, next: { kiosk: 60%, counter: 10% } }, counter: { exit: true }, kiosk: { exit: true } }";
        var gap = GapsOf.Single("goal-replaced", Before, After);
        Assert.Equal(("goal-replaced:cash:card", GapSeverity.High, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In future “Card” replaces “Cash” as a goal: 50% of all journeys reach “Cash” today, and 60% of all journeys reach “Card” in future. What counted for “Cash” is then reached by 10%.", gap.Message);
        var outlook = Assert.Single(GapsOf.Pair(Before, After).Conversions);
        Assert.Equal(("card", 0.5, 0.6), (outlook.Id.Value, outlook.Before.Probability!.Value, Math.Round(outlook.After.Probability!.Value, 12)));
        Assert.Empty(GapsOf.Ids("conversion-lost", Before, After));
    }

    [Theory]
    [InlineData("card: { at: kiosk, replaces: [cash] }", "replaces: [counter]", GapSeverity.Medium)]
    [InlineData("card: { at: kiosk, replaces: [cash] }", "", GapSeverity.High)]
    [InlineData("card: { at: kiosk, value: 3, replaces: [cash] }", "replaces: [counter]", GapSeverity.High)]
    [InlineData("card: { at: kiosk, value: 2, replaces: [cash] }", "replaces: [counter]", GapSeverity.Medium)]
    public void Another_place_or_another_value_makes_it_worse(string goal, string kiosk, GapSeverity severity)
        => Assert.Equal(severity, GapsOf.Single("goal-replaced", "currency: EUR\n" + Before.Replace("cash: { at: counter }", "cash: { at: counter, value: 2 }", StringComparison.Ordinal), $"currency: EUR\nconversions: {{ {goal} }}\ntouchpoints: {{ door: {{ entry: 100%, next: {{ kiosk: 60% }} }}, kiosk: {{ exit: true, {kiosk} }} }}").Severity);

    [Fact]
    public void Of_several_that_become_one_none_is_compared()
    {
        var report = GapsOf.Pair(
            "conversions: { cash: { at: counter }, coupon: { at: counter } }\ntouchpoints: { door: { entry: 100%, next: { counter: 50% } }, counter: { exit: true } }",
            "conversions: { card: { at: counter, replaces: [cash, coupon] } }\ntouchpoints: { door: { entry: 100%, next: { counter: 50% } }, counter: { exit: true } }");
        Assert.All(report.Conversions, outlook => Assert.Null(outlook.Uplift));
        Assert.Equal(["goal-replaced:cash:card", "goal-replaced:coupon:card"], report.Gaps.Where(gap => gap.Kind.Name == "goal-replaced").Select(gap => gap.Id));
    }

    [Fact]
    public void A_goal_that_keeps_its_id_is_none() => Assert.Empty(GapsOf.Ids("goal-replaced", Before, Before));

    [Fact]
    public void Conversions_without_a_target_are_named_in_one_gap()
    {
        const string Map = "conversions: { order: { at: pay, event: paid }, visit: { at: pay, event: seen } }\ntouchpoints: [pay]";
        var gap = GapsOf.Single("conversion-without-target", Map, Map);
        Assert.Equal(("conversion-without-target", GapSeverity.Low, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Nothing in the future map says how many should reach “Order” and “Visit”: no objective that they serve has a conversion rate with a target.", gap.Message);
        Assert.Equal(GapSeverity.Medium, GapsOf.Single("conversion-without-target", Map, "currency: EUR\n" + Map.Replace("event: seen", "event: seen, value: 2", StringComparison.Ordinal)).Severity);
    }

    [Theory]
    [InlineData("objectives: [sales]\nmetrics: { rate: { kind: conversion, target: 50%, objective: sales } }\nconversions: { order: { at: pay, objective: sales } }")]
    [InlineData("objectives: { sales: { metrics: [rate] } }\nmetrics: { rate: { kind: conversion, target: 50% } }\nconversions: { order: { at: pay, objective: sales } }")]
    [InlineData("conversions: { order: { at: pay } }")]
    public void A_conversion_with_a_target_or_that_nothing_counts_is_none(string map) => Assert.Empty(GapsOf.Ids("conversion-without-target", "", map + "\ntouchpoints: [pay]"));

    [Fact]
    public void A_metric_without_a_target_or_of_another_kind_is_no_target()
    {
        const string Map = "objectives: [sales]\nmetrics: { rate: { kind: conversion, target: 50%, objective: sales } }\nconversions: { order: { at: pay, objective: sales } }\ntouchpoints: [pay]";
        Assert.Single(GapsOf.Ids("conversion-without-target", "", Map.Replace("target: 50%, ", "", StringComparison.Ordinal)));
        Assert.Single(GapsOf.Ids("conversion-without-target", "", Map.Replace("kind: conversion", "kind: csat", StringComparison.Ordinal)));
    }
}
