using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A metric is worse today than it should be.</summary>
internal sealed class MetricBelowTarget : GapDetector
{
    private const decimal Little = 0.25m;
    private const decimal Half = 0.5m;
    private const decimal LittleOfTarget = 0.1m;
    private const decimal MuchOfTarget = 0.3m;

    public override GapKind Kind { get; } = new("metric-below-target", GapGroup.Measures, "The value of a metric today misses its target: the future map's, else its own. Open where no initiative says that it will move it, the best that one says still misses the target, the target is reached only with initiatives that are just proposed, or the future map's own value, shares or times miss it all the same. Where the future map makes it worse, `metric-worse` says so.", "Medium. Low where less than a quarter of the way from baseline to target is left, or, without a baseline, where less than a tenth of the larger of value and target is. High where an objective depends on it and half the way, or three tenths, are left.") { Heading = "Metrics that miss their target" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (objectives, own) = (new MetricObjectives(context), OwnFigures.Of(context));
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric is { Value: { } value, Target: { } target } && metric.IsWorse(value, target) && metric.AreComparable() && !metric.IsLost(context) && !metric.IsPlannedWorse && Promise.Worsening(context, metric) is null)
            {
                yield return Gap(context, metric, value, target, objectives.Of(metric.Any), own(metric));
            }
        }
    }

    private Gap Gap(GapContext context, ComparedMetric metric, Measure value, Measure target, Objective? objective, OwnFigures? own)
    {
        var promises = Promise.Of(context, metric).Where(promise => metric.IsWorse(value, promise.Expected)).ToList();
        var best = promises.Count == 0 ? null : Promise.Best(promises, metric);
        var isShort = best is not null && metric.IsWorse(best.Expected, target);
        var decided = promises.Where(promise => promise.By.Status != InitiativeStatus.Proposed).ToList();
        var without = decided.Count == 0 ? null : Promise.Best(decided, metric);
        var hangs = best is not null && !isShort && (without is null || metric.IsWorse(without.Expected, target));
        var isContradicted = best is not null && !isShort && metric.Planned is { } planned && planned.Type == target.Type && metric.IsWorse(planned, target);
        var isMissed = own is { IsChecked: true } && OwnFigures.IsShort(metric, own.Value, target);
        var left = Left(metric, value, target);
        return new Gap
        {
            Id = IdOf(metric.Any.Key),
            Kind = Kind,
            Severity = Severity(left, metric, value, target, objective is not null),
            Standing = best is null || isShort || hangs || isContradicted || isMissed ? GapStanding.Open : GapStanding.Planned,
            Title = $"{GapText.Name(metric.Any)} misses its target{(isShort ? ", and nobody promises all of the way" : hangs ? ", unless what is only proposed is done" : isContradicted ? ", by what the map itself says" : isMissed ? ", by the plan's own shares and times" : "")}",
            Message = $"{GapText.Name(metric.Any)} is {metric.Words(value)} {context.WhenBefore} and should be {metric.Words(target)} or {(metric.Direction == MetricDirection.LowerIsBetter ? "less" : "more")}{Way(left)}. "
                + (best is not null ? $"{GapText.Capital(Promises(metric, promises))}{(isShort ? $"; nobody promises the last {metric.DistanceWords(best.Expected, target)}" : "")}." : "No initiative says that it will move it.")
                + (hangs ? $" {GapText.Names(promises.Where(promise => promise.By.Status == InitiativeStatus.Proposed).Select(promise => promise.By))} {(promises.Count - decided.Count == 1 ? "is" : "are")} only proposed; {(without is null ? "without that nothing is promised" : $"without that {metric.Words(without.Expected)} is the best that is promised")}." : "")
                + (isContradicted ? $" {GapText.Capital(context.SecondMap)} itself says that it will be {metric.Words(metric.Planned!.Value)}." : "")
                + (isMissed ? $" By its own shares and times {context.SecondMap} makes it {metric.Words(own!.Value)}." : "")
                + (objective is null ? "" : $" The objective {GapText.Name(objective)} depends on it."),
            Advice = best is null ? "Say which initiative is to move it, and to what, or give the target up." : isShort ? Promise.AdviceForMore : hangs ? "Decide on what is proposed, or plan something else for it." : isContradicted ? PromiseContradicted.HowToSettle : isMissed ? "Plan in the shares and times what is promised, or promise what the plan makes." : null,
            Elements = metric.Elements(context),
            Numbers = [.. Numbers(context, metric, value, target, left), .. best?.Numbers(context, metric, isShort ? target : null) ?? [], .. without is not null && metric.IsWorse(without.Expected, best!.Expected) ? without.NumbersDecided(context, metric, target) : [], .. metric.Planned is null ? Array.Empty<GapNumber>() : [metric.PlannedNumber(context)], .. own?.Numbers(context, metric, target) ?? []],
            Initiatives = [.. promises.Select(promise => promise.By.Id)],
            Table = GapTable.Metric,
            Heading = best is null ? "Metrics that no initiative moves" : isShort ? "Metrics whose initiatives fall short of the target" : hangs ? "Metrics that reach their target only with what is proposed" : isContradicted ? "Metrics whose target is promised and missed by what the map itself says" : isMissed ? "Metrics whose target is promised and missed by the plan's own shares and times" : null,
        };
    }

    private static ElementList<GapNumber> Numbers(GapContext context, ComparedMetric metric, Measure value, Measure target, decimal? left)
    {
        var (before, asked) = (metric.ValueInput(context), metric.TargetInput(context));
        var numbers = new List<GapNumber> { metric.ValueNumber(context), metric.TargetNumber(context), metric.Distance("still to go", value, target, "target − value", before, asked) };
        if (left is { } share)
        {
            numbers.Add(new GapNumber("share of the way done", Measure.Fraction(1 - share), null, "(value − baseline) ÷ (target − baseline)", [metric.BaselineInput(context), before, asked]));
        }

        return [.. numbers];
    }

    // The share of the way that is left; above 1 where the value is worse than the baseline.
    private static decimal? Left(ComparedMetric metric, Measure value, Measure target)
        => metric.Baseline is { } baseline && baseline.Type == value.Type && metric.IsWorse(baseline, target)
            ? Math.Round((target.Value - value.Value) / (target.Value - baseline.Value), 4)
            : null;

    private static GapSeverity Severity(decimal? left, ComparedMetric metric, Measure value, Measure target, bool hasObjective)
    {
        var ofTarget = Math.Abs(target.Value - value.Value) / Math.Max(Math.Abs(target.Value), Math.Abs(value.Value));
        return (left, hasObjective) switch
        {
            ( < Little, _) => GapSeverity.Low,
            ( >= Half, true) => GapSeverity.High,
            (not null, _) => GapSeverity.Medium,
            _ when ofTarget < LittleOfTarget => GapSeverity.Low,
            _ => ofTarget >= MuchOfTarget && hasObjective ? GapSeverity.High : GapSeverity.Medium,
        };
    }

    private static string Way(decimal? left) => left switch
    {
        null => "",
        > 1 => ": further away than at the beginning",
        1 => ": nothing of the way is done",
        { } share => $": {Figures.Percent(1 - share)} of the way is done",
    };

    private static string Promises(ComparedMetric metric, List<Promise> promises)
        => GapText.Listed([.. promises.Select((promise, i) => i == 0 ? $"{GapText.Name(promise.By)} is expected to bring it to {metric.Words(promise.Expected)}" : $"{GapText.Name(promise.By)} to {metric.Words(promise.Expected)}")]);

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { order-rate: { kind: conversion, value: 40% } }
        """,
        """
        metrics: { order-rate: { kind: conversion, target: 60% } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { order-rate: { kind: conversion, target: 40% } }
        """,
    };
}
