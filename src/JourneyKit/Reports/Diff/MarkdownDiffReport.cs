using JourneyKit.Changes;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Diff;

/// <summary>Differences to hand on: what they count to, then a table.</summary>
internal sealed class MarkdownDiffReport(TextWriter output) : IReport<DiffResult>
{
    private const int MostOfValue = 80;

    public void Write(DiffResult result)
    {
        var counts = DiffResult.Kinds.Where(entry => result.Count(entry.Kind) > 0).Select(entry => $"{result.Count(entry.Kind)} {entry.Word}").ToList();
        var sheet = new MarkdownSheet().Line($"**{MarkdownText.Code(MarkdownSheet.Name(result.Before.Name))} → {MarkdownText.Code(MarkdownSheet.Name(result.After.Name))}:** {(counts.Count == 0 ? "no differences" : string.Join(", ", counts))}").Line();
        if (result.Changes.Count > 0)
        {
            using var addresses = new ElementAddresses(result.IsOfMaps ? ElementAddresses.Map : ElementAddresses.Library);
            sheet.Table(["change", "where", "before", "after"], result.Changes.Select(addresses.Readable).Select(Row));
        }

        sheet.WriteTo(output);
    }

    /// <summary>A change as cells of a table: kind, place, value before and after.</summary>
    public static IReadOnlyList<string> Row(Change change)
    {
        var (before, after) = ValueText.Short(change.Before is { } was ? ValueText.Of(was) : "", change.After is { } now ? ValueText.Of(now) : "", MostOfValue);
        return [DiffResult.WordOf(change.Kind), MarkdownText.CodeInCell(change.Path.ToString() is { Length: > 0 } path ? path : "/"), MarkdownText.EscapeInCell(before), MarkdownText.EscapeInCell(after)];
    }
}
