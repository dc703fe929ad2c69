using JourneyKit.Insights.Plan;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>What came of promises and pilots.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData("start: 2026-02-01, status: done", "baseline: 30%, history: { 2026-01-31: 40%, 2026-03: 46% }", "it went from 40% (2026-01-31) to 46% (2026-03): 60% of the promised change.")]
    [InlineData("start: 2026-02-01, status: in-progress", "history: { 2026-01: 40%, 2026-03: 46% }", "it went from 40% (2026-01) to 46% (2026-03): 60% of the promised change so far.")]
    [InlineData("status: done", "baseline: 40%, history: { 2026-01: 20%, 2026-03: 46% }", "it went from 40% (at the start) to 46% (2026-03): 60% of the promised change.")]
    [InlineData("status: done", "history: { 2026-01: 40%, 2026-03: 50% }", "it went from 40% (2026-01) to 50% (2026-03): the promise is kept.")]
    [InlineData("status: done", "history: { 2026-01: 40%, 2026-03: 39% }", "it went from 40% (2026-01) to 39% (2026-03): it moved away from the promise.")]
    [InlineData("status: done", "history: { 2026-01: 40%, 2026-03: 40% }", "it went from 40% (2026-01) to 40% (2026-03): nothing came.")]
    [InlineData("start: 2026-05-01, status: in-progress", "history: { 2026-01: 40%, 2026-03: 46% }", "not measured since it began on 2026-05-01.")]
    [InlineData("status: done", "history: { 2026-03: 46% }", "there are no two measured values, before and since.")]
    [InlineData("status: done", "history: { 2026-01: 4, 2026-03: 5 }", "it is measured in another unit, so that the two cannot be compared.")]
    public void A_promise_is_held_against_what_was_measured(string initiative, string metric, string rest)
    {
        var plan = JourneyPlan.Of(Maps.FromYaml($"metrics: {{ rate: {{ kind: conversion, {metric} }} }}\ninitiatives: {{ form: {{ {initiative}, expects: {{ rate: 50% }} }} }}"));
        Assert.Equal($"“Form” promised “Rate” 50%: {rest}", Assert.Single(plan.Topics["promises"]!.Items).Text);
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("proposed")]
    [InlineData("dropped")]
    public void What_has_not_begun_is_not_held_to_its_promise(string status)
        => Assert.Null(JourneyPlan.Of(Maps.FromYaml($"metrics: {{ rate: {{ kind: conversion, history: {{ 2026-01: 40%, 2026-03: 46% }} }} }}\ninitiatives: {{ form: {{ status: {status}, expects: {{ rate: 50% }} }} }}")).Topics["promises"]);

    [Theory]
    [InlineData("control: 48/80, variant: 56/70", "80% (56 of 70) with the change, 60% (48 of 80) without: +20 points, interval +5.2 to +33.4: better, hardly by chance.")]
    [InlineData("control: 56/70, variant: 48/80", "60% (48 of 80) with the change, 80% (56 of 70) without: −20 points, interval −33.4 to −5.2: worse, hardly by chance.")]
    [InlineData("control: 0/10, variant: 0/10", "0% (0 of 10) with the change, 0% (0 of 10) without: 0 points, interval −27.8 to +27.8: it can be chance.")]
    [InlineData("control: 60%, variant: 80%", "80% with the change, 60% without: +20 points, whether that is chance cannot be said without counts, such as 48/80.")]
    public void A_pilot_says_how_far_apart_it_came_and_whether_that_can_be_chance(string shares, string rest)
    {
        var plan = JourneyPlan.Of(Maps.FromYaml($"metrics: {{ rate: {{ kind: conversion }} }}\ninitiatives: {{ form: {{ status: dropped, pilot: {{ metric: rate, {shares} }} }} }}"));
        Assert.Equal($"“Form”, “Rate”: {rest}", Assert.Single(plan.Topics["pilots"]!.Items).Text);
    }

    [Fact]
    public void Half_a_pilot_says_nothing()
        => Assert.Contains("without the `control` nothing can be said", JourneyPlan.Of(Maps.FromYaml("initiatives: { form: { pilot: { variant: 1/2 } } }")).Topics["pilots"]!.Items[0].Text, StringComparison.Ordinal);
}
