using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>
/// Where the flow of a map and what is measured do not give the same: a metric of a conversion, for all, a persona or the segment that
/// it stands for; a metric of who leaves a touchpoint; the rate of a milestone.
/// </summary>
internal static class MeasuredConversions
{
    // Of what is measured: closer than a twentieth, both say the same.
    private const double Apart = 0.05;

    // Farther apart than this, the metric measures something else, unless nothing else can be meant.
    private const double Same = 0.25;

    public static IEnumerable<InsightItem> Find(InsightContext context)
    {
        var mixes = PersonaMix.Of(context.Graph);
        var figures = FlowFigures.Of(context.Side);
        foreach (var metric in context.Map.Metrics.Where(metric => metric is { Kind: MetricKind.Conversion, CurrentValue.Type: MeasureType.Percentage }))
        {
            if ((ConversionOf(context, metric) ?? Stated(context, metric, figures)) is { } reading && Differences(context.Map, metric, reading, mixes.FirstOrDefault(mix => mix.Conversion.Id == reading.Conversion!.Id)).ToList() is { Count: > 0 } found)
            {
                yield return new InsightItem($"measured:{metric.Id}", $"For {GapText.Name(reading.Conversion!)} the shares in the map give another number than {GapText.Name(metric)}: {string.Join("; ", found.Select(one => $"{Figures.Percent(one.Computed)} instead of {Figures.Percent(one.Measured)} for {one.Whom}"))}.", Places.Metric(metric))
                {
                    Advice = IsFar(reading, metric) ? $"Where {GapText.Name(metric)} measures something else, name it in the `metrics` of what it measures." : null,
                    Numbers = [.. found.Select(one => new GapNumber($"computed for {one.Whom.Trim('“', '”')}", Measure.Fraction(one.Computed), null, "from the flow, against what is measured", [context.Side.Input("measured", one.Place, Measure.Fraction(one.Measured))]))],
                };
            }
        }

        foreach (var item in DropOffs(context, figures).Concat(Milestones(context)))
        {
            yield return item;
        }
    }

    private static IEnumerable<InsightItem> DropOffs(InsightContext context, Func<Metric, FlowFigure?> figures)
        => from metric in context.Map.Metrics
           where metric is { Kind: MetricKind.DropOff, CurrentValue.Type: MeasureType.Percentage }
           let figure = figures(metric)
           where figure is not null && Differs((double)figure.Value, metric.CurrentValue!.Value)
           let place = context.Map.Touchpoints.First(touchpoint => touchpoint.Metrics.Contains(metric.Id))
           select new InsightItem($"measured:{metric.Id}", $"At {GapText.Name(place)} {Figures.Percent(figure.Value)} leave by the shares in the map, and {Figures.Percent(metric.CurrentValue!.Value.Value)} by {GapText.Name(metric)}.", Places.Metric(metric))
           {
               Numbers = [figure.Number("computed") with { Inputs = [figure.Input, context.Side.Input("measured", MetricValue.PlaceOfCurrent(metric), metric.CurrentValue!.Value)] }],
           };

    private static IEnumerable<InsightItem> Milestones(InsightContext context)
        => MilestoneRates.BelowTheFlow(context.Map).Select(found => new InsightItem(
            $"measured:{found.At.Id}:{found.Step.Id}",
            $"Only {found.Step.Rate} of those at {GapText.Name(found.At)} pass the milestone {GapText.Name(found.Step)}, but {found.Way.Share} go on to {GapText.Name(context.Map.Touchpoints[found.Way.To]!)}.",
            Places.MicroConversion(found.At, found.Step) / PropertyKeys.Rate)
        {
            Numbers = [GapNumber.Stated("rate", Measure.Fraction(found.Step.Rate!.Value.Value), null, context.Side.Input("share that goes on", Places.Transition(found.At, found.Way) / PropertyKeys.Share, found.Way.Share!.Value))],
        });

    // A metric that is far from the flow is of the same conversion where nothing else can be meant.
    private static ConversionReading? Stated(InsightContext context, Metric metric, Func<Metric, FlowFigure?> figures)
    {
        var readings = context.Conversions.Where(reading => reading is { IsExact: true, Probability: not null }).ToList();
        if (figures(metric) is { } figure)
        {
            return readings.Find(reading => Places.Conversion(reading.Conversion!) == figure.About.Path);
        }

        return readings is [var only] && context.Map.Conversions.Count == 1
            && context.Map.Metrics.Count(other => other.Kind == MetricKind.Conversion) == 1
            && (metric.Objective is null || only.Conversion!.Objective is null || only.Conversion.Objective == metric.Objective)
            && !context.Map.Touchpoints.Any(touchpoint => touchpoint.Metrics.Contains(metric.Id) && touchpoint.Id != only.Conversion!.At)
            && !context.Map.Stages.Any(stage => stage.Metrics.Contains(metric.Id)) ? only : null;
    }

    private static bool IsFar(ConversionReading reading, Metric metric)
        => metric.CurrentValue is { Value: var measured } && Math.Abs(reading.Probability!.Value - (double)measured) > Same * (double)measured;

    // The closest of those that serve the same objective; of all, where the metric names none.
    private static ConversionReading? ConversionOf(InsightContext context, Metric metric)
    {
        var measured = (double)metric.CurrentValue!.Value.Value;
        return context.Conversions
            .Where(reading => reading is { IsExact: true, Probability: > 0 } && (metric.Objective is null || reading.Conversion!.Objective is null || reading.Conversion.Objective == metric.Objective))
            .Where(reading => measured > 0 && Math.Abs(reading.Probability!.Value - measured) <= Same * measured)
            .MinBy(reading => Math.Abs(reading.Probability!.Value - measured));
    }

    private static IEnumerable<(string Whom, decimal Computed, decimal Measured, ElementPath Place)> Differences(JourneyMap map, Metric metric, ConversionReading reading, PersonaMix? mix)
    {
        if (Differs(reading.Probability!.Value, metric.CurrentValue!.Value))
        {
            yield return ("all", Significant.Of(reading.Probability.Value), metric.CurrentValue.Value.Value, MetricValue.PlaceOfCurrent(metric));
        }

        foreach (var persona in mix?.Personas.Where(persona => persona.Probability is not null) ?? [])
        {
            if (MeasuredFor(map, metric, map.Personas[persona.Persona]!) is { } measured && Differs(persona.Probability!.Value, measured.Value))
            {
                yield return (GapText.Name(map.Personas[persona.Persona]!), Significant.Of(persona.Probability.Value), measured.Value.Value, measured.Place);
            }
        }
    }

    private static bool Differs(double computed, Measure measured)
        => measured is { Type: MeasureType.Percentage, Value: > 0 } && Math.Abs(computed - (double)measured.Value) >= Apart * (double)measured.Value;

    // A segment is told by its persona only where it has but one.
    private static (Measure Value, ElementPath Place)? MeasuredFor(JourneyMap map, Metric metric, Persona persona)
        => metric.ByPersona.TryGetValue(persona.Id, out var own) ? (own, Places.Metric(metric) / PropertyKeys.ByPersona / persona.Id.Value)
            : persona.Segment is { } segment && metric.BySegment.TryGetValue(segment, out var whole) && map.Personas.Count(other => other.Segment == segment) == 1 ? (whole, Places.Metric(metric) / PropertyKeys.BySegment / segment.Value)
            : null;
}
