using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>The second map says that a metric will be worse than it is, or its initiatives expect that and none expects it to be better.</summary>
internal sealed class MetricWorse : GapDetector
{
    public override GapKind Kind { get; } = new("metric-worse", GapGroup.Regressions, "The future map gives a metric a worse value than it has today, whatever its initiatives promise; or initiatives say what the metric will be afterwards, and the best of what they say is worse than the value of today. A value that the future map repeats from the map of today, or that was measured before it, says nothing of the plan.", "Medium. High where an objective depends on the metric, or it goes away from its target by at least half of what is missing today.") { Heading = "Metrics that will be worse" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var objectives = new MetricObjectives(context);
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric.IsPlannedWorse)
            {
                yield return Planned(context, metric, objectives.Of(metric.Any));
            }
            else if (Promise.Worsening(context, metric) is { } best)
            {
                yield return Promised(context, metric, best, objectives.Of(metric.Any));
            }
        }
    }

    private Gap Planned(GapContext context, ComparedMetric metric, Objective? objective)
    {
        var planned = metric.Planned!.Value;
        var promises = Promise.Of(context, metric).Where(promise => promise.Expected != planned).ToList();
        var best = promises.Count == 0 ? null : Promise.Best(promises, metric);
        return Gap(context, metric, planned, objective) with
        {
            Message = $"{GapText.Name(metric.Any)} is {metric.Words(metric.Value!.Value)} {context.WhenBefore} and {metric.Words(planned)} in {context.SecondMap}{(metric.Target is { } target && target.Type == planned.Type ? $"; the target is {metric.Words(target)}" : "")}."
                + (best is null ? "" : $" {GapText.Name(best.By)} is expected to bring it to {metric.Words(best.Expected)}: the two contradict each other.") + On(objective),
            Numbers = [metric.ValueNumber(context), metric.PlannedNumber(context), .. best?.Numbers(context, metric, null) ?? []],
        };
    }

    private Gap Promised(GapContext context, ComparedMetric metric, Promise best, Objective? objective)
        => Gap(context, metric, best.Expected, objective) with
        {
            Message = $"{GapText.Name(best.By)} is expected to bring {GapText.Name(metric.Any)} to {metric.Words(best.Expected)}; it is {metric.Words(metric.Value!.Value)} {context.WhenBefore}{Target(metric)}." + On(objective),
            Numbers = [metric.ValueNumber(context), .. best.Numbers(context, metric, null)],
        };

    private Gap Gap(GapContext context, ComparedMetric metric, Measure after, Objective? objective)
    {
        var value = metric.Value!.Value;
        return new Gap
        {
            Id = IdOf(metric.Any.Key),
            Kind = Kind,
            Severity = objective is not null || IsFarAway(metric, value, after) ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(metric.Any)} will be worse",
            Message = "",
            Advice = "Decide whether that price is worth paying, or plan what makes up for it.",
            Elements = metric.Elements(context),
            CausedBy = [.. Promise.Of(context, metric).Where(promise => metric.IsWorse(promise.Expected, value)).Select(promise => promise.By.Id)],
        };
    }

    // As far again as half of what is missing already.
    private static bool IsFarAway(ComparedMetric metric, Measure value, Measure after)
        => metric.Target is { } target && target.Type == value.Type && metric.IsWorse(value, target) && Math.Abs(after.Value - value.Value) * 2 >= Math.Abs(target.Value - value.Value);

    private static string Target(ComparedMetric metric) => metric.Target is { } asked && asked.Type == metric.Value!.Value.Type ? $", and should be {metric.Words(asked)}" : "";

    private static string On(Objective? objective) => objective is null ? "" : $" The objective {GapText.Name(objective)} depends on it.";

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { order-rate: { kind: conversion, value: 60% } }
        """,
        """
        metrics: { order-rate: { kind: conversion } }
        initiatives: { identity-check: { expects: { order-rate: 55% } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { order-rate: { kind: conversion } }
        initiatives: { identity-check: { expects: { order-rate: 60% } } }
        """,
    };
}
