using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Conversions of the second map of which nothing says how many should reach them.</summary>
internal sealed class ConversionWithoutTarget : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-without-target", GapGroup.Conversion, "Conversions of the future map serve no objective that has a metric of the kind conversion with a target, in either map: nothing says how many should reach them. One gap that names them all. A conversion that nothing counts at all is a `metric-unmeasured`, which says this, too.", "Low; medium where one of them has a value.") { Heading = "Conversions without a target" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var targets = new ConversionTargets(context);
        var without = context.After.Map.Conversions.Where(conversion => targets.IsCounted(conversion) && !targets.HasTarget(conversion)).ToList();
        if (without.Count == 0)
        {
            yield break;
        }

        var names = GapText.Names(without);
        yield return new Gap
        {
            Id = IdOf(),
            Kind = Kind,
            Severity = without.Exists(conversion => conversion.Value is not null) ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Open,
            IsBackground = true,
            Title = $"No target says how many should reach {names}",
            Message = $"Nothing in {context.SecondMap} says how many should reach {names}: no objective that {(without.Count == 1 ? "it serves" : "they serve")} has a conversion rate with a target.",
            Advice = "Give the objective a metric of the kind `conversion` with a `target`.",
            Elements = [.. without.Select(conversion => context.After.Element(Places.Conversion(conversion), conversion))],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [confirmation]
        """,
        """
        objectives: [more-orders]
        metrics: { order-rate: { kind: conversion, objective: more-orders } }
        conversions: { order: { at: confirmation, objective: more-orders } }
        touchpoints: [confirmation]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        objectives: [more-orders]
        metrics: { order-rate: { kind: conversion, objective: more-orders, target: 60% } }
        conversions: { order: { at: confirmation, objective: more-orders } }
        touchpoints: [confirmation]
        """,
    };
}
