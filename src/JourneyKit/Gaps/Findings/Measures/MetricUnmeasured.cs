using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Something that is to get better is not measured today, or nothing measures it in the second map either.</summary>
internal sealed class MetricUnmeasured : GapDetector
{
    public override GapKind Kind { get; } = new("metric-unmeasured", GapGroup.Measures, "A metric of the future map has no value today; or an objective of the future map has no metric; or a conversion has neither an event to count it nor an objective that is measured.", "Low for a metric that the future adds, medium for one without a value, for a conversion and for an objective.") { Heading = "What is not measured yet" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var metric in ComparedMetric.All(context))
        {
            // A value in the second map is known, wherever it was written down.
            if (metric is { After: { CurrentValue: null } after, Value: null } && (metric.Before is not null || context.Before.Map.Metrics.Count > 0))
            {
                yield return OfMetric(context, metric, after);
            }
        }

        var targets = new ConversionTargets(context);
        foreach (var objective in context.After.Map.Objectives.Where(objective => !targets.IsMeasured(objective.Id)))
        {
            yield return OfObjective(context, objective);
        }

        foreach (var conversion in context.After.Map.Conversions)
        {
            if (!targets.IsCounted(conversion))
            {
                yield return OfConversion(context, conversion);
            }
        }
    }

    private Gap OfMetric(GapContext context, ComparedMetric metric, Metric after)
    {
        var isNew = metric.Before is null;
        return new Gap
        {
            Id = IdOf(after.Key),
            Kind = Kind,
            Severity = isNew ? GapSeverity.Low : GapSeverity.Medium,
            Standing = isNew ? GapStanding.Planned : GapStanding.Open,
            Title = $"{GapText.Name(after)} is not measured {context.WhenBefore}",
            Message = (isNew ? $"{GapText.Name(after)} is to be measured {context.WhenAfter} and is not in {context.FirstMap}." : $"Nobody says what {GapText.Name(after)} is {context.WhenBefore}.")
                + (after.Target is { } target ? $" It should be {metric.Words(target)}" + (after.Baseline is { } from ? $", coming from {metric.Words(from)}." : ".") : ""),
            Advice = after.Baseline is null ? "Measure it before the first change, or nobody will see what the change was worth." : isNew ? $"Put it into {context.FirstMap} with its value." : null,
            Elements = metric.Elements(context),
            Numbers = after.Target is { } asked ? [GapNumber.Stated("target", asked, metric.UnitOf(asked), context.After.Input("target", Places.Metric(after) / PropertyKeys.Target, asked))] : [],
            Initiatives = context.Work.Expecting(after.Id),
        };
    }

    private Gap OfObjective(GapContext context, Objective objective) => new()
    {
        Id = IdOf("objective", objective.Key),
        Kind = Kind,
        Severity = GapSeverity.Medium,
        Standing = GapStanding.Open,
        Title = $"Nothing measures {GapText.Name(objective)}",
        Message = $"No metric tells whether the objective {GapText.Name(objective)} is reached.",
        Advice = "Name a metric by which it can be judged.",
        IsBackground = context.Before.Map.Objectives[objective.Id] is { Metrics.Count: 0 } && !context.Before.Map.Metrics.Any(metric => metric.Objective == objective.Id),
        Elements = [context.After.Element(Places.Objective(objective), objective)],
    };

    private Gap OfConversion(GapContext context, Conversion conversion) => new()
    {
        Id = IdOf("conversion", conversion.Key),
        Kind = Kind,
        Severity = GapSeverity.Medium,
        Standing = GapStanding.Open,
        Title = $"Nothing counts {GapText.Name(conversion)}",
        Message = $"Neither an event nor the metric of an objective tells how many customers reach {GapText.Name(conversion)}, and no target says how many should.",
        Advice = "Name the event that counts it, and give its objective a conversion rate with a target.",
        IsBackground = context.Before.Map.Conversions[conversion.Id] is { Event: null },
        Elements = [context.After.Element(Places.Conversion(conversion), conversion)],
    };

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { order-rate: { kind: conversion } }
        """,
        """
        metrics: { order-rate: { kind: conversion, target: 60% } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        metrics: { order-rate: { kind: conversion, value: 40% } }
        """,
    };
}
