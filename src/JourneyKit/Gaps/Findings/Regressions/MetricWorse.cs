using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Initiatives expect a metric to be worse than it is, and none expects it to be better.</summary>
internal sealed class MetricWorse : GapDetector
{
    public override GapKind Kind { get; } = new("metric-worse", GapGroup.Regressions, "Initiatives say what a metric will be afterwards, and the best of what they say is worse than the value of today.", "Medium, high where an objective depends on the metric.") { Heading = "Metrics that will be worse" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var objectives = new MetricObjectives(context);
        foreach (var metric in ComparedMetric.All(context))
        {
            if (Promise.Worsening(context, metric) is { } best)
            {
                yield return Gap(context, metric, best, objectives.Of(metric.Any));
            }
        }
    }

    private Gap Gap(GapContext context, ComparedMetric metric, Promise best, Objective? objective)
    {
        var value = metric.Value!.Value;
        var target = metric.Target is { } asked && asked.Type == value.Type ? $", and should be {metric.Words(asked)}" : "";
        return new Gap
        {
            Id = IdOf(metric.Any.Key),
            Kind = Kind,
            Severity = objective is null ? GapSeverity.Medium : GapSeverity.High,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(metric.Any)} will be worse",
            Message = $"{GapText.Name(best.By)} is expected to bring {GapText.Name(metric.Any)} to {metric.Words(best.Expected)}; it is {metric.Words(value)} {context.WhenBefore}{target}."
                + (objective is null ? "" : $" The objective {GapText.Name(objective)} depends on it."),
            Advice = "Decide whether that price is worth paying, or plan what makes up for it.",
            Elements = metric.Elements(context),
            Numbers = [metric.ValueNumber(context), .. best.Numbers(context, metric, null)],
            CausedBy = [.. Promise.Of(context, metric).Where(promise => metric.IsWorse(promise.Expected, value)).Select(promise => promise.By.Id)],
        };
    }

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
