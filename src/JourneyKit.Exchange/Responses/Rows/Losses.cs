using JourneyKit.Exchange.Responses.Columns;
using JourneyKit.Exchange.Tables;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>Gathers what is wrong with rows: each kind of fault in each column with its texts, its rows, and the first of them.</summary>
/// <param name="plan">Which column holds what.</param>
internal sealed class Losses(ColumnPlan plan)
{
    // In the order in which they were met first, so that the same file always reads the same.
    private readonly List<(RowFault Fault, ResponseField? Field, Occurrences Occurrences)> kinds = [];

    /// <summary>A row has a fault.</summary>
    /// <param name="fault">Which.</param>
    /// <param name="field">In the column of which field; null for the row as a whole.</param>
    /// <param name="text">What stands there, or what is wrong with it.</param>
    /// <param name="row">The row.</param>
    public void Add(RowFault fault, ResponseField? field, string text, int row)
    {
        var at = kinds.FindIndex(kind => kind.Fault == fault && kind.Field == field);
        if (at < 0)
        {
            kinds.Add((fault, field, new Occurrences()));
            at = kinds.Count - 1;
        }

        kinds[at].Occurrences.Add(text, row);
    }

    /// <summary>What is to be said of them.</summary>
    public IEnumerable<ResponseFinding> Findings(MapNames names)
    {
        foreach (var (fault, field, occurrences) in kinds)
        {
            foreach (var (text, rows, first) in occurrences.Texts)
            {
                yield return Finding(RowWords.Of(fault, field, text, field is { } known ? names.Of(known)?.Remedy(text) ?? "" : ""), fault, field, rows, first);
            }

            if (occurrences.Others is { Rows: > 0 } others)
            {
                yield return Finding(RowWords.OfOthers(fault, field), fault, field, others.Rows, others.First);
            }
        }
    }

    private ResponseFinding Finding(string message, RowFault fault, ResponseField? field, int rows, int first) => new(message)
    {
        Row = first,
        Column = field is { } known && plan[known] is { } column ? ColumnName.Of(column) : null,
        Rows = rows,
        IsLoss = RowWords.IsLoss(fault),
    };
}
