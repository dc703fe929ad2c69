using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A metric does not measure the same in both maps.</summary>
internal sealed class MetricVariantChanged : GapDetector
{
    public override GapKind Kind { get; } = new("metric-variant-changed", GapGroup.Measures, "The maps mean two different things by one metric: another definition, kind, unit, type of value or direction. Its numbers are not compared then.", "Medium where both maps give numbers, else low.") { Heading = "Metrics that mean something else in each map" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric.Differences(context.WhenBefore, context.WhenAfter) is { Count: > 0 } differences)
            {
                yield return new Gap
                {
                    Id = IdOf(metric.Any.Key),
                    Kind = Kind,
                    Severity = HasNumber(metric.Before) && HasNumber(metric.After) ? GapSeverity.Medium : GapSeverity.Low,
                    Standing = GapStanding.Unclear,
                    Title = $"{GapText.Name(metric.Any)} does not measure the same any more",
                    Message = $"{GapText.Capital(context.FirstMap)} and {context.SecondMap} mean two things by {GapText.Name(metric.Any)}: {GapText.Listed(differences)}. Its numbers are not compared.",
                    Advice = "Agree on one variant, or give the new one a name of its own.",
                    Elements = metric.Elements(context),
                };
            }
        }
    }

    private static bool HasNumber(Metric? metric) => (metric?.CurrentValue ?? metric?.Target ?? metric?.Baseline) is not null;

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { order-rate: { kind: conversion, definition: orders per visitor } }
        """,
        """
        metrics: { order-rate: { kind: conversion, definition: orders per filled basket } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { order-rate: { kind: conversion, definition: orders per visitor } }
        """,
    };
}
