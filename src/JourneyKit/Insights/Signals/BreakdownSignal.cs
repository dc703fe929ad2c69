using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>A metric differs much between personas, segments or channels: where it is worst, and where best.</summary>
internal sealed class BreakdownSignal : Signal
{
    // From a fifth on: smaller differences are everywhere.
    private const double Different = 0.2;

    public override IEnumerable<InsightItem> Find(InsightContext context)
        => context.Map.Metrics.SelectMany(metric => Breakdowns(context.Map, metric).Select(parts => Compare(context, metric, parts))).OfType<InsightItem>();

    private static IEnumerable<List<MetricPart>> Breakdowns(JourneyMap map, Metric metric) =>
    [
        [.. metric.ByPersona.Select(entry => new MetricPart(map.Personas[entry.Key]?.Name ?? entry.Key.Value, entry.Key.Value, Places.Metric(metric) / PropertyKeys.ByPersona / entry.Key.Value, entry.Value))],
        [.. metric.BySegment.Select(entry => new MetricPart(map.Segments[entry.Key]?.Name ?? entry.Key.Value, entry.Key.Value, Places.Metric(metric) / PropertyKeys.BySegment / entry.Key.Value, entry.Value))],
        [.. metric.ByChannel.Select(entry => new MetricPart(map.Channels[entry.Key]?.Name ?? entry.Key.Value, entry.Key.Value, Places.Metric(metric) / PropertyKeys.ByChannel / entry.Key.Value, entry.Value))],
    ];

    // Where a single part is stated, it is held against the whole.
    private static InsightItem? Compare(InsightContext context, Metric metric, List<MetricPart> parts)
    {
        var whole = metric.CurrentValue is { } value ? new MetricPart("all", null, MetricValue.PlaceOfCurrent(metric), value) : null;
        List<MetricPart> compared = parts.Count == 1 && whole is not null ? [parts[0], whole] : parts;
        if (compared.Count < 2 || metric.EffectiveDirection is not { } direction || compared.Exists(part => part.Value.Type != compared[0].Value.Type))
        {
            return null;
        }

        var sorted = (direction == MetricDirection.HigherIsBetter ? compared.OrderBy(part => part.Value.Value) : compared.OrderByDescending(part => part.Value.Value)).ToList();
        var (worst, best) = (sorted[0], sorted[^1]);
        var apart = SignalWeight.Apart(worst.Value, best.Value);
        return apart >= Different ? Item(context, metric, worst, best, apart) : null;
    }

    private static InsightItem Item(InsightContext context, Metric metric, MetricPart worst, MetricPart best, double apart)
    {
        var all = metric.CurrentValue is { } whole && worst.Id is not null && best.Id is not null ? $", {Figures.Measured(whole, metric.Unit)} for all" : "";
        var sample = metric.Sample is { } size ? $" (sample of {Figures.Number(size)} in all)" : "";
        var at = MetricPlaces.At(context.Map, metric);
        return new InsightItem($"breakdown:{metric.Id}:{worst.Id ?? best.Id}", $"{GapText.Name(metric)} differs much: {Figures.Measured(worst.Value, metric.Unit)} for {worst.Words}, {Figures.Measured(best.Value, metric.Unit)} for {best.Words}{all}{sample}.", (worst.Id is null ? best : worst).Place)
        {
            Weight = SignalWeight.Of(context, apart, at),
            Numbers = [new GapNumber("difference", Measure.Fraction(Significant.Of(apart)), null, "|worst − best| ÷ the larger of both", [context.Side.Input($"worst, {worst.Name}", worst.Place, worst.Value), context.Side.Input($"best, {best.Name}", best.Place, best.Value)])],
            Lines = worst.Id is null ? null : Draft.Opportunity(context.Map, $"{metric.Id}-{worst.Id}", $"Find out why {metric.Name} is worse for {worst.Name}", at),
        };
    }
}
