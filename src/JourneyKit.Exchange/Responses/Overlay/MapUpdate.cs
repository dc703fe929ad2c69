using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Overlay;

/// <summary>Puts what was imported into the map: a source, metrics, evidence, and in the touchpoints what refers to them.</summary>
/// <param name="map">The map.</param>
/// <param name="source">The source, with its sample and date.</param>
/// <param name="metrics">Writes metrics.</param>
internal sealed class MapUpdate(JourneyMap map, Source source, MetricUpdate metrics)
{
    /// <summary>The source of a file: a survey. The id of an earlier import is taken again.</summary>
    public static Source SourceOf(JourneyMap map, ResponseOptions options, string fileName)
    {
        var id = options.Source?.Value ?? NewIds.Of("survey", Path.GetFileNameWithoutExtension(fileName), taken => map.Sources[taken] is { Kind: not SourceKind.Survey });
        return map.Sources[id] ?? new Source(id) { Name = $"Survey responses in {fileName}" };
    }

    public JourneyMap With(IReadOnlyList<ResponseFigure> figures, IReadOnlyList<ResponseQuote> quotes)
    {
        var byTouchpoint = figures.GroupBy(figure => figure.Touchpoint).ToDictionary(group => group.Key, group => group.ToList());
        var evidence = quotes.ToLookup(quote => quote.Touchpoint);
        var made = map.Metrics;
        var touchpoints = new List<Touchpoint>();
        foreach (var touchpoint in map.Touchpoints)
        {
            var with = touchpoint;
            foreach (var group in byTouchpoint.GetValueOrDefault(touchpoint.Id, []).GroupBy(figure => figure.Measure))
            {
                var all = group.ToList();
                if (group.Key == ResponseMeasure.Satisfaction)
                {
                    with = with with { Satisfaction = all[0].Value };
                    continue;
                }

                var metric = metrics.Of(made, touchpoint, all);
                made = made.With(metric);
                with = with with { Metrics = [.. with.Metrics.Append(metric.Id).Distinct()] };
            }

            touchpoints.Add(with with { Evidence = [.. with.Evidence.Concat(evidence[touchpoint.Id].Select(quote => quote.Evidence)).Distinct()] });
        }

        var all_ = map.Evidence.Where(one => !quotes.Any(quote => quote.Evidence == one.Id)).Concat(quotes.Select(EvidenceOf));
        return map with
        {
            Sources = map.Sources.With(source),
            Metrics = made,
            Evidence = [.. all_],
            Touchpoints = [.. touchpoints],
        };
    }

    /// <summary>The id of a quote.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="number">Which of its quotes it is, from 1.</param>
    /// <param name="taken">Ids that other quotes have.</param>
    public string QuoteId(Id<Touchpoint> touchpoint, int number, HashSet<string> taken)
    {
        var id = NewIds.Free($"{NewIds.Short(source.Id.Value)}-{NewIds.Short(touchpoint.Value)}-{number}", id => taken.Contains(id) || (map.Evidence[id] is { } other && other.Source != source.Id));
        taken.Add(id);
        return id;
    }

    private Evidence EvidenceOf(ResponseQuote quote) => new(quote.Evidence.Value)
    {
        Source = source.Id,
        Kind = EvidenceKind.Quote,
        Class = EvidenceClass.Reported,
        Text = quote.Text,
        Date = quote.Date,
    };
}
