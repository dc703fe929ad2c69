using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Where the flow of a map and a metric that measures the same conversion do not give the same, for all, a persona or the segment that it stands for.</summary>
internal static class MeasuredConversions
{
    // Of what is measured: closer than a twentieth, both say the same.
    private const double Apart = 0.05;

    // Farther apart than this, the metric measures something else.
    private const double Same = 0.25;

    public static IEnumerable<InsightItem> Find(InsightContext context)
    {
        var mixes = PersonaMix.Of(context.Graph);
        foreach (var metric in context.Map.Metrics.Where(metric => metric is { Kind: MetricKind.Conversion, CurrentValue.Type: MeasureType.Percentage }))
        {
            if (ConversionOf(context, metric) is { } reading && Differences(context.Map, metric, reading, mixes.FirstOrDefault(mix => mix.Conversion.Id == reading.Conversion!.Id)).ToList() is { Count: > 0 } found)
            {
                yield return new InsightItem($"measured:{metric.Id}", $"For {GapText.Name(reading.Conversion!)} the shares in the map give another number than {GapText.Name(metric)}: {string.Join("; ", found.Select(one => $"{Figures.Percent(one.Computed)} instead of {Figures.Percent(one.Measured)} for {one.Whom}"))}.", Places.Metric(metric))
                {
                    Numbers = [.. found.Select(one => new GapNumber($"computed for {one.Whom.Trim('“', '”')}", Measure.Fraction(one.Computed), null, "from the flow, against what is measured", [context.Side.Input("measured", one.Place, Measure.Fraction(one.Measured))]))],
                };
            }
        }
    }

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
