using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>A metric is much worse for one persona, segment or channel than for all.</summary>
internal sealed class BreakdownSignal : Signal
{
    // From a fifth of the whole on: smaller differences are everywhere.
    private const double Different = 0.2;

    public override IEnumerable<InsightItem> Find(InsightContext context)
    {
        var map = context.Map;
        foreach (var metric in map.Metrics.Where(metric => metric.CurrentValue is not null))
        {
            var parts = metric.ByPersona.Select(entry => (Key: PropertyKeys.ByPersona, Id: entry.Key.Value, Name: map.Personas[entry.Key]?.Name, Measure: entry.Value))
                .Concat(metric.BySegment.Select(entry => (Key: PropertyKeys.BySegment, Id: entry.Key.Value, Name: map.Segments[entry.Key]?.Name, Measure: entry.Value)))
                .Concat(metric.ByChannel.Select(entry => (Key: PropertyKeys.ByChannel, Id: entry.Key.Value, Name: map.Channels[entry.Key]?.Name, Measure: entry.Value)));
            foreach (var (key, id, name, measure) in parts)
            {
                var whole = metric.CurrentValue!.Value;
                if (MeasureOrder.IsWorse(measure, whole, metric.EffectiveDirection) && whole.Value != 0 && Apart(measure, whole) is >= Different and var apart)
                {
                    yield return Item(context, metric, Places.Metric(metric) / key / id, id, name ?? id, measure, apart);
                }
            }
        }
    }

    private static double Apart(Measure part, Measure whole) => Math.Abs((double)((part.Value - whole.Value) / whole.Value));

    private static InsightItem Item(InsightContext context, Metric metric, ElementPath place, string id, string name, Measure part, double apart)
    {
        var whole = metric.CurrentValue!.Value;
        return new InsightItem($"breakdown:{metric.Id}:{id}", $"{GapText.Name(metric)} is much worse for {GapText.Quote(name)} than for all: {GapText.Measured(part, metric.Unit)} against {GapText.Measured(whole, metric.Unit)}.", place)
        {
            Weight = apart,
            Numbers = [new GapNumber("difference", Measure.Fraction(Significant.Of(apart)), null, "|part − whole| ÷ whole", [context.Side.Input(name, place, part), context.Side.Input("whole", MetricValue.PlaceOfCurrent(metric), whole)])],
            Lines = Draft.Opportunity(context.Map, $"{metric.Id}-{id}", $"Find out why {metric.Name} is worse for {name}", MetricPlaces.At(context.Map, metric)),
        };
    }
}
