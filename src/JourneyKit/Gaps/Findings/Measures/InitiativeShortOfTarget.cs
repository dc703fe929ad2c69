using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Even the best that an initiative promises misses the target of a metric.</summary>
internal sealed class InitiativeShortOfTarget : GapDetector
{
    public override GapKind Kind { get; } = new("initiative-short-of-target", GapGroup.Measures, "Initiatives say what a metric will be afterwards, and the best of what they say misses the target, while the value of today is not known or meets it; else `metric-below-target` says so. What initiatives expect is the value afterwards, so it is not added up.", "Medium.") { Heading = "Metrics whose initiatives fall short of the target" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric.Target is not { } target || metric.Direction is null || !metric.AreComparable())
            {
                continue;
            }

            var promises = Promise.Of(context, metric).ToList();
            if (promises.Count > 0 && metric.IsWorse(Promise.Best(promises, metric).Expected, target) && (metric.Value is not { } value || !metric.IsWorse(value, target)))
            {
                yield return Gap(context, metric, target, promises);
            }
        }
    }

    private Gap Gap(GapContext context, ComparedMetric metric, Measure target, List<Promise> promises)
    {
        var best = Promise.Best(promises, metric);
        var bestOnes = promises.FindAll(promise => promise.Expected == best.Expected);
        return new Gap
        {
            Id = IdOf(metric.Any.Key),
            Kind = Kind,
            Severity = GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = $"Nobody promises the target of {GapText.Name(metric.Any)}",
            Message = $"{GapText.Name(metric.Any)} should become {metric.Words(target)}. The best that is promised is {metric.Words(best.Expected)}, by {GapText.Names(bestOnes.Select(promise => promise.By))}; nobody promises the last {metric.DistanceWords(best.Expected, target)}.",
            Advice = Promise.AdviceForMore,
            Elements = [.. metric.Elements(context)],
            Numbers = [metric.TargetNumber(context), .. best.Numbers(context, metric, target)],
            Initiatives = [.. context.Work.Expecting(metric.Any.Id)],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { order-rate: { kind: conversion } }
        """,
        """
        metrics: { order-rate: { kind: conversion, target: 60% } }
        initiatives: { new-checkout: { expects: { order-rate: 50% } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { order-rate: { kind: conversion, target: 60% } }
        initiatives: { new-checkout: { expects: { order-rate: 60% } } }
        """,
    };
}
