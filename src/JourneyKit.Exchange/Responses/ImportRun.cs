using JourneyKit.Exchange.Responses.Columns;
using JourneyKit.Exchange.Responses.Figures;
using JourneyKit.Exchange.Responses.Overlay;
using JourneyKit.Exchange.Responses.Rows;
using JourneyKit.Exchange.Tables;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses;

/// <summary>One import from the first byte of the file to the map that has what it says.</summary>
/// <param name="map">The map.</param>
/// <param name="options">What is known of the file.</param>
/// <param name="name">What the file is called.</param>
internal sealed class ImportRun(JourneyMap map, ResponseOptions options, string name)
{
    private const int SampleRows = 200;

    private readonly MapNames names = new(map);
    private readonly List<ResponseFinding> findings = [];

    public ResponseImport Read(Stream stream)
    {
        var result = new ResponseImport(map);
        try
        {
            using var table = TableFile.Open(stream, options.Sheet);
            result = result with { Form = table.Form };
            using var rows = table.Rows().GetEnumerator();
            if (Header(rows) is not { } headers)
            {
                findings.Add(new ResponseFinding("The file is empty. Its first row names the columns, and each row below it is one answer.") { IsError = true });
                return Failed(result);
            }

            var sample = new List<TableRow>();
            while (sample.Count < SampleRows && rows.MoveNext())
            {
                sample.Add(rows.Current);
            }

            var plan = new ColumnGuess(names, options).Make(headers, sample, findings);
            result = result with { Columns = plan.Columns };
            if (findings.Exists(finding => finding.IsError))
            {
                return Failed(result);
            }

            var tally = new AnswerTally(map, names, plan, options);
            sample.ForEach(tally.Add);
            while (!tally.Scores.IsTooMany && rows.MoveNext())
            {
                tally.Add(rows.Current);
            }

            return Finish(result, plan, tally);
        }
        catch (TableFaultException fault)
        {
            findings.Add(new ResponseFinding(fault.Message) { IsError = true, Row = fault.Row, Column = fault.Column is { } column ? ColumnName.Of(column) : null });
            return Failed(result);
        }
    }

    private static string[]? Header(IEnumerator<TableRow> rows)
    {
        while (rows.MoveNext())
        {
            if (!rows.Current.IsEmpty)
            {
                return [.. rows.Current.Cells.Select(cell => cell.Trim())];
            }
        }

        return null;
    }

    private ResponseImport Finish(ResponseImport result, ColumnPlan plan, AnswerTally tally)
    {
        var column = plan[ResponseField.Score] is { } place ? ColumnName.Of(place) : null;
        if (tally.Scores.IsTooMany)
        {
            findings.Add(new ResponseFinding($"The column holds more than {ScoreValues.MostValues} different numbers, so that it is none of scores. Name the right one with --columns score=HEADER.") { IsError = true, Column = column });
            return Failed(result);
        }

        if (tally.Questions.Finding() is { } several)
        {
            findings.Add(several);
            if (several.IsError)
            {
                return Failed(result);
            }
        }

        var scale = ScaleChoice.Make(tally.Scores, plan, options, findings);
        findings.AddRange(tally.Losses.Findings(names));
        findings.AddRange(tally.Dates.Findings(options.IsDayFirst, plan));
        var beyond = scale?.Losses(tally.Scores, plan).ToList() ?? [];
        findings.AddRange(beyond);
        var used = tally.Used - beyond.Sum(finding => finding.Rows);
        result = result with { RowsRead = tally.Read, RowsUsed = used, Comments = tally.Comments, PersonalComments = tally.PersonalComments };
        if (used == 0)
        {
            findings.Add(new ResponseFinding("No row could be used; the other findings say why.") { IsError = true });
        }

        return scale is null || used == 0 ? Failed(result) : Whole(result, tally, scale);
    }

    private ResponseImport Whole(ResponseImport result, AnswerTally tally, ScaleChoice scale)
    {
        var order = tally.Dates.IsDayFirst(options.IsDayFirst);
        var latest = tally.Dates.Latest(order);
        var source = MapUpdate.SourceOf(map, options, name) with { Kind = SourceKind.Survey, Sample = result.RowsUsed, Date = latest, Method = $"{result.RowsUsed} of {Numerals.Count(result.RowsRead, "answer")} in {name} {(result.RowsUsed == 1 ? "was" : "were")} used." };
        var update = new MapUpdate(map, source, new MetricUpdate(source.Id, latest, scale.Direction));
        var maker = new FigureMaker(scale, map);
        var (figures, quotes, taken) = (new List<ResponseFigure>(), new List<ResponseQuote>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var touchpoint in map.Touchpoints)
        {
            if (!tally.Answers.TryGetValue(touchpoint.Key, out var answers))
            {
                continue;
            }

            figures.AddRange(maker.Of(touchpoint.Id, answers));
            foreach (var (comment, at) in answers.Quotes.Choose(scale.IsOn).Select((comment, at) => (comment, at)))
            {
                quotes.Add(new ResponseQuote(update.QuoteId(touchpoint.Id, at + 1, taken), touchpoint.Id, comment.Text, comment.Row) { Score = comment.Score, Date = comment.Date?.Resolve(order) });
            }

            Compare(touchpoint, figures);
        }

        return Ordered(result with
        {
            Scale = scale.Measures.Count == 0 ? null : (scale.Lowest, scale.Highest),
            Latest = latest,
            Figures = figures,
            Quotes = quotes,
            Map = update.With(figures, quotes),
        });
    }

    // What the map said before is not lost in silence.
    private void Compare(Touchpoint touchpoint, List<ResponseFigure> figures)
    {
        var figure = figures.Find(figure => figure.Touchpoint == touchpoint.Id && figure is { Measure: ResponseMeasure.Satisfaction, Persona: null, Channel: null });
        if (touchpoint.Satisfaction is { } before && figure is not null && before.Value != figure.Value)
        {
            findings.Add(new ResponseFinding($"`{touchpoint.Id}` had a satisfaction of {before}; {Numerals.Count(figure.Answers, "answer")} {(figure.Answers == 1 ? "makes" : "make")} it {figure.Value}."));
        }
    }

    private ResponseImport Failed(ResponseImport result) => Ordered(result with { Map = null });

    private ResponseImport Ordered(ResponseImport result) => result with
    {
        Findings = [.. findings.OrderBy(finding => finding.IsError ? 0 : finding.IsLoss ? 1 : 2).ThenByDescending(finding => finding.Rows)],
    };
}
