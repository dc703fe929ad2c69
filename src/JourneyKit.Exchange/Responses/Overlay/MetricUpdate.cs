using JourneyKit.Exchange.Responses.Figures;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Exchange.Responses.Overlay;

/// <summary>Writes figures as metrics: one for each touchpoint and measure, with the values of personas and channels that enough people stand for.</summary>
/// <param name="source">The source of the figures.</param>
/// <param name="latest">The day that they are as of; null where none is known.</param>
/// <param name="direction">Which way an effort score is better.</param>
internal sealed class MetricUpdate(Id<Source> source, PartialDate? latest, MetricDirection? direction)
{
    /// <summary>The metric of a touchpoint.</summary>
    /// <param name="metrics">Those that the map has; an earlier import's is brought up to date and keeps its target.</param>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="figures">All of one measure: that of all who answered first.</param>
    public Metric Of(ElementMap<Metric> metrics, Touchpoint touchpoint, IReadOnlyList<ResponseFigure> figures)
    {
        var measure = figures[0].Measure;
        var kind = measure switch { ResponseMeasure.Csat => MetricKind.Csat, ResponseMeasure.Nps => MetricKind.Nps, _ => MetricKind.Ces };
        var value = ValueOf(figures[0]);
        var name = $"{(measure == ResponseMeasure.Ces ? "ces" : measure == ResponseMeasure.Csat ? "csat" : "nps")}-{touchpoint.Id}";
        var id = NewIds.Free(name, taken => metrics[taken] is { } other && !CanBeUpdated(other, kind, value));
        var old = metrics[id] ?? new Metric(id) { Name = $"{MeasureScale.Name(measure)} at {touchpoint.Name}" };
        return old with
        {
            Kind = kind,
            Definition = MeasureScale.Definition(measure, direction),
            Direction = direction ?? old.Direction,
            Value = value,
            Sample = figures[0].Answers,
            AsOf = latest,
            Source = source,
            History = HistoryOf(old),
            ByPersona = [.. figures.Where(figure => figure.Persona is not null && IsEnough(figure)).Select(figure => KeyValuePair.Create(figure.Persona!.Value, ValueOf(figure)))],
            ByChannel = [.. figures.Where(figure => figure.Channel is not null && IsEnough(figure)).Select(figure => KeyValuePair.Create(figure.Channel!.Value, ValueOf(figure)))],
        };
    }

    /// <summary>Whether a part has enough answers that its figure is no mere chance.</summary>
    public static bool IsEnough(ResponseFigure figure) => figure.Answers >= RuleThresholds.Default.SmallSample;

    private Measure ValueOf(ResponseFigure figure)
        => figure.Measure == ResponseMeasure.Csat || (figure.Measure == ResponseMeasure.Ces && direction == MetricDirection.HigherIsBetter) ? Measure.Percent(figure.Value) : Measure.Number(figure.Value);

    private static bool CanBeUpdated(Metric metric, MetricKind kind, Measure value)
        => metric.Kind == kind && new[] { metric.Value, metric.Target, metric.Baseline }.All(known => known is null || known.Value.Type == value.Type) && metric.History.All(entry => entry.Value.Type == value.Type);

    // The value before stays known, unless it is of the same day.
    private ValueMap<PartialDate, Measure> HistoryOf(Metric old)
    {
        var entries = old.History.Where(entry => entry.Key != latest).ToList();
        if (old.Value is { } before && old.AsOf is { } day && day != latest && entries.TrueForAll(entry => entry.Key != day))
        {
            entries.Add(KeyValuePair.Create(day, before));
        }

        return [.. entries.OrderBy(entry => entry.Key)];
    }
}
