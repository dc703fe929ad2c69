using JourneyKit.Exchange.Responses.Rows;
using JourneyKit.Exchange.Tables;
using JourneyKit.Shared;

namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>Finds out which column holds what: as it is given, else by the header, else by what the first rows hold.</summary>
/// <param name="names">What the map calls its elements.</param>
/// <param name="options">What is given.</param>
internal sealed class ColumnGuess(MapNames names, ResponseOptions options)
{
    private const int LongComment = 20;

    // Touchpoints first: what else could name them is left for them.
    private static readonly ResponseField[] Order = [ResponseField.Touchpoint, ResponseField.Persona, ResponseField.Channel, ResponseField.Date, ResponseField.Score, ResponseField.Comment];

    /// <summary>The plan.</summary>
    /// <param name="headers">The cells of the header.</param>
    /// <param name="sample">The first rows.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public ColumnPlan Make(IReadOnlyList<string> headers, IReadOnlyList<TableRow> sample, List<ResponseFinding> findings)
    {
        var plan = new ColumnPlan(headers);
        foreach (var (field, given) in options.Columns.OrderBy(column => column.Key))
        {
            PutGiven(plan, field, given, findings);
        }

        if (findings.Count > 0)
        {
            return plan;
        }

        var open = Order.Where(field => plan[field] is null && !(field == ResponseField.Touchpoint && options.Touchpoint is not null)).ToList();
        var twins = new List<(ResponseField Field, int Column, int Twin)>();
        foreach (var fit in new[] { 2, 1 })
        {
            foreach (var field in open.Where(field => plan[field] is null))
            {
                if (Free(plan).Where(column => HeaderWords.Fit(headers[column], field) == fit).ToList() is [var found, ..] all)
                {
                    plan.Put(field, found, "header");
                    twins.AddRange(all.Skip(1).Select(twin => (field, found, twin)));
                }
            }
        }

        foreach (var field in open.Where(field => plan[field] is null))
        {
            if (Free(plan).Where(column => Holds(field, column, sample)).Select(column => (int?)column).FirstOrDefault() is { } found)
            {
                plan.Put(field, found, "content");
            }
        }

        Require(plan, sample, findings);
        findings.AddRange(twins.Where(one => !plan.IsTaken(one.Twin)).DistinctBy(one => one.Twin).Select(one => new ResponseFinding(
            $"The columns `{headers[one.Column]}` ({ColumnName.Of(one.Column)}) and `{headers[one.Twin]}` ({ColumnName.Of(one.Twin)}) could both be the {FieldWords.Of(one.Field)}; the first is read. Choose the other with --columns {FieldWords.Of(one.Field)}={ColumnName.Of(one.Twin)}.")
        { Row = 1, Column = ColumnName.Of(one.Twin) }));
        return plan;
    }

    private static IEnumerable<int> Free(ColumnPlan plan) => Enumerable.Range(0, plan.Headers.Count).Where(column => !plan.IsTaken(column));

    private static void PutGiven(ColumnPlan plan, ResponseField field, string given, List<ResponseFinding> findings)
    {
        var found = Enumerable.Range(0, plan.Headers.Count).Where(column => string.Equals(plan.Headers[column], given.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        var column = found.Count > 0 ? found[0] : ColumnName.Parse(given.Trim());
        var word = FieldWords.Of(field);
        if (found.Count > 1)
        {
            findings.Add(new ResponseFinding($"Several columns are called `{given}`; name that of the {word} by its letters: {string.Join(" or ", found.Select(one => $"{word}={ColumnName.Of(one)}"))}.") { IsError = true });
        }
        else if (column is not { } place || place >= plan.Headers.Count)
        {
            findings.Add(new ResponseFinding($"There is no column `{given}` for the {word}{NearName.Question(given, plan.Headers).TrimEnd('?')}. The file has {Listed(plan.Headers)}.") { IsError = true });
        }
        else if (plan.IsTaken(place))
        {
            findings.Add(new ResponseFinding($"The column `{given}` is given for two things; give the {word} a column of its own.") { IsError = true, Column = ColumnName.Of(place) });
        }
        else
        {
            plan.Put(field, place, "given");
        }
    }

    private static string Listed(IReadOnlyList<string> headers)
        => headers.Count == 0 ? "no columns" : string.Join(", ", headers.Take(12).Select(header => $"`{header}`")) + (headers.Count > 12 ? $" and {headers.Count - 12} more" : "");

    // Most cells have to be such, and some have to be filled.
    private bool Holds(ResponseField field, int column, IReadOnlyList<TableRow> sample)
    {
        var cells = sample.Select(row => row.Cell(column)).Where(cell => cell.Length > 0).ToList();
        return cells.Count > 0 && cells.Count(cell => Fits(field, cell)) * 2 > cells.Count;
    }

    private bool Fits(ResponseField field, string cell) => field switch
    {
        ResponseField.Score => ScoreText.Parse(cell) is >= 0 and <= 10,
        ResponseField.Date => ResponseDate.Parse(cell) is not null && ScoreText.Parse(cell) is null,
        ResponseField.Comment => cell.Length >= LongComment && cell.Contains(' ', StringComparison.Ordinal),
        _ => names.Of(field)!.Find(cell) is not null,
    };

    private void Require(ColumnPlan plan, IReadOnlyList<TableRow> sample, List<ResponseFinding> findings)
    {
        if (plan.Columns.All(column => column.Basis is null or "content") && plan.Headers.Any(IsAnswer))
        {
            findings.Add(new ResponseFinding("The first row looks like an answer. Put the names of the columns above it: touchpoint, score, comment.") { IsError = true, Row = 1 });
            return;
        }

        if (options.Touchpoint is { } touchpoint && names.Touchpoints.Find(touchpoint) is null)
        {
            findings.Add(new ResponseFinding($"The map has no touchpoint `{touchpoint}`{names.Touchpoints.Remedy(touchpoint)}") { IsError = true });
        }
        else if (options.Touchpoint is null && plan[ResponseField.Touchpoint] is null)
        {
            findings.Add(new ResponseFinding($"No column says which touchpoint was asked about. Say it with --columns touchpoint=HEADER, or with --touchpoint ID where all answers are about one. The file has {Listed(plan.Headers)}.") { IsError = true });
        }

        if (plan[ResponseField.Score] is null && plan[ResponseField.Comment] is null)
        {
            findings.Add(new ResponseFinding($"No column holds scores or comments. Say it with --columns score=HEADER,comment=HEADER. The file has {Listed(plan.Headers)}.") { IsError = true });
        }
        else if (sample.Count == 0)
        {
            findings.Add(new ResponseFinding("The file has a header and no answers below it.") { IsError = true, Row = 1 });
        }
    }

    private bool IsAnswer(string header) => ScoreText.Parse(header) is not null || names.Touchpoints.Find(header) is not null;
}
