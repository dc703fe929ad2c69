using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Finds for the metrics of a map what its flow says, where it is beyond doubt that both mean the same.</summary>
internal sealed class FlowFigures
{
    private const int Digits = 4;

    private readonly JourneySide side;
    private readonly Dictionary<Id<Objective>, List<Metric>> metrics;
    private readonly Dictionary<Id<Objective>, List<Conversion>> conversions;
    private readonly Dictionary<Id<Metric>, List<Touchpoint>> places = [];

    private FlowFigures(JourneySide side)
    {
        this.side = side;
        metrics = side.Map.Metrics.Where(metric => metric is { Kind: MetricKind.Conversion, Objective: not null }).GroupBy(metric => metric.Objective!.Value).ToDictionary(group => group.Key, group => group.ToList());
        conversions = side.Map.Conversions.Where(conversion => conversion.Objective is not null).GroupBy(conversion => conversion.Objective!.Value).ToDictionary(group => group.Key, group => group.ToList());
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
        if (metric.Objective is not { } objective || metrics[objective].Count > 1 || conversions.GetValueOrDefault(objective) is not [var conversion] || !side.Graph.HasFlow)
        {
            return null;
        }

        if (side.Chain.To(conversion.Id) is not { Probability: { } probability } || side.Chain.Inputs.UnknownEntryShare > 0)
        {
            return null;
        }

        var (assumed, all) = (side.Chain.Inputs.Assumed, side.Chain.Inputs.Shares);
        var path = Places.Conversion(conversion);
        var share = Math.Round((decimal)probability, Digits);
        return new FlowFigure(
            share,
            assumed == 0 ? "" : $" ({assumed} of {all} shares in it are assumed)",
            side.Element(path, conversion),
            $"share of all journeys that reach it by the shares of the map; {assumed} of {all} shares are assumed",
            side.Input("probability by the flow", path, Measure.Fraction(share)));
    }

    private FlowFigure? DropOff(Metric metric)
    {
        if (places.GetValueOrDefault(metric.Id) is not [{ Exit: not true, Next.Count: > 0 } touchpoint] || touchpoint.Next.Any(transition => transition.Share is null) || side.Graph.Leaving(touchpoint.Id) is not { } leaving)
        {
            return null;
        }

        var share = Math.Round(leaving.InTheEnd, Digits);
        return new FlowFigure(share, "", side.Touchpoint(touchpoint), leaving.Retry > 0 ? "leaving ÷ (1 − retries)" : "1 − the shares that go on", side.Input("leaving by the flow", Places.Touchpoint(touchpoint), Measure.Fraction(share)));
    }
}
