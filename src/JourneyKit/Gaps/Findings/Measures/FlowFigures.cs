using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Finds for the metrics of a map what its flow says, where it is beyond doubt that both mean the same.</summary>
internal sealed class FlowFigures
{
    private const int Digits = 6;
    private const double Same = 1e-9;

    private readonly JourneySide side;
    private readonly ILookup<Id<Metric>, Id<Objective>> objectives;
    private readonly Dictionary<Id<Objective>, int> metricsOf = [];
    private readonly Dictionary<Id<Metric>, List<Touchpoint>> places = [];

    private FlowFigures(JourneySide side)
    {
        this.side = side;
        objectives = side.Map.Metrics.Where(metric => metric is { Kind: MetricKind.Conversion, Objective: not null }).Select(metric => (Metric: metric.Id, Objective: metric.Objective!.Value))
            .Concat(side.Map.Objectives.SelectMany(objective => objective.Metrics.Where(id => side.Map.Metrics[id]?.Kind == MetricKind.Conversion).Select(id => (Metric: id, Objective: objective.Id))))
            .Distinct()
            .ToLookup(pair => pair.Metric, pair => pair.Objective);
        foreach (var objective in objectives.SelectMany(group => group))
        {
            metricsOf[objective] = metricsOf.GetValueOrDefault(objective) + 1;
        }

        foreach (var touchpoint in side.Map.Touchpoints)
        {
            foreach (var metric in touchpoint.Metrics)
            {
                (places.TryGetValue(metric, out var measured) ? measured : places[metric] = []).Add(touchpoint);
            }
        }
    }

    /// <summary>The figures of one of the maps, by metric; null where there is none.</summary>
    public static Func<Metric, FlowFigure?> Of(JourneySide side) => new FlowFigures(side).For;

    private FlowFigure? For(Metric metric) => metric.Kind switch
    {
        MetricKind.Conversion => Conversion(metric),
        MetricKind.DropOff => DropOff(metric),
        _ => null,
    };

    private FlowFigure? Conversion(Metric metric)
    {
        if (objectives[metric.Id].ToList() is not [var objective] || metricsOf[objective] > 1 || !side.Graph.HasFlow || side.Chain.Inputs.UnknownEntryShare > 0)
        {
            return null;
        }

        // Which of several conversions is meant does not matter where as many reach the one as the other.
        var reached = side.Map.Conversions.Where(conversion => conversion.Objective == objective).Select(conversion => (Conversion: conversion, side.Chain.To(conversion.Id)?.Probability)).ToList();
        if (reached is not [(var conversion, { } probability), ..] || reached.Exists(other => other.Probability is not { } share || Math.Abs(share - probability) > Same))
        {
            return null;
        }

        var reading = ConversionReader.Read(side, conversion);
        if (reading.IsGuess)
        {
            return null;
        }

        var (assumed, all) = (reading.Assumed, reading.Shares);
        var path = Places.Conversion(conversion);
        var share = Math.Round((decimal)probability, Digits);
        return new FlowFigure(
            share,
            assumed == 0 ? "" : $" ({assumed} of {Listing.Count(all, "share")} in it {(assumed == 1 ? "is" : "are")} assumed)",
            side.Element(path, conversion),
            $"share of all journeys that reach it by the shares of the map; {assumed} of {Listing.Count(all, "share")} {(assumed == 1 ? "is" : "are")} assumed",
            side.Input("probability by the flow", path, Measure.Fraction(share)));
    }

    private FlowFigure? DropOff(Metric metric)
    {
        if (places.GetValueOrDefault(metric.Id) is not [{ Exit: not true, Next.Count: > 0 } touchpoint] || touchpoint.Next.Any(transition => transition.Share is null) || side.Graph.Leaving(touchpoint.Id) is not { } leaving)
        {
            return null;
        }

        var share = Math.Round(leaving.InTheEnd, Digits);
        return new FlowFigure(share, "", side.Touchpoint(touchpoint), leaving.FormulaOfEnd, side.Input("leaving by the flow", Places.Touchpoint(touchpoint), Measure.Fraction(share)));
    }
}
