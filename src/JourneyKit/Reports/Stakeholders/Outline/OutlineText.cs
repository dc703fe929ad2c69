using System.Globalization;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Reports.Diff;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>How the report puts things for people who never saw a map.</summary>
internal static class OutlineText
{
    private const int MostOfCell = 140;

    /// <summary>A sentence on one line, keys of the format as plain words.</summary>
    public static string Plain(string text)
        => string.Join(' ', text.Replace("`", "", StringComparison.Ordinal).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A finding without what it asks of those who write the map.</summary>
    public static string Plain(InsightItem item) => Plain(item.Text);

    /// <summary>A sentence of the map with its full stop; nothing for nothing.</summary>
    public static string Sentence(string? text)
        => text?.Trim() is not { Length: > 0 } known ? "" : known[^1] is '.' or '!' or '?' or '…' ? known : known + ".";

    /// <summary>A text of the map in a cell, cut off where it is long.</summary>
    public static string Cell(string? text) => text is null ? "" : ValueText.Short(Plain(InsightText.Within(text)), MostOfCell);

    /// <summary>A date as people write it, as exact as it is known: <c>30 September 2026</c>, <c>September 2026</c>, <c>2026</c>.</summary>
    public static string Date(PartialDate? date) => date switch
    {
        null => "",
        { Day: not null } day => Date(day.FirstDay),
        { Month: not null } month => month.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { } year => year.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Likewise.</summary>
    public static string Date(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A table without the columns that say nothing; no block where there are no rows.</summary>
    public static IEnumerable<OutlineBlock> Grid(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var kept = Enumerable.Range(0, columns.Count).Where(column => rows.Any(row => row[column].Length > 0)).ToList();
        return rows.Count == 0 ? [] : [new GridBlock([.. kept.Select(column => columns[column])], [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(column => row[column])])])];
    }

    /// <summary>A list; no block where it has no lines.</summary>
    public static IEnumerable<OutlineBlock> Points(string? label, IReadOnlyList<string> items, bool isNumbered = false)
        => items.Count == 0 ? [] : [new PointsBlock(label, items, isNumbered)];

    /// <summary>Sentences as a paragraph; no block where there are none.</summary>
    public static IEnumerable<OutlineBlock> Paragraph(params IEnumerable<string> sentences)
        => string.Join(' ', sentences.Where(sentence => sentence.Length > 0)) is { Length: > 0 } text ? [new WordsBlock(text)] : [];
}
