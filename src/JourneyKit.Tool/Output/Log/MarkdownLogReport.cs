using JourneyKit.Reports;
using JourneyKit.Reports.Diff;
using JourneyKit.Tool.Git.History;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Output.Log;

/// <summary>The history of an element to hand on.</summary>
internal sealed class MarkdownLogReport(TextWriter output) : IReport<LogResult>
{
    private const int DateLength = 10;

    public void Write(LogResult result)
        => new MarkdownSheet()
            .Line($"**{MarkdownText.Code(result.Element.ToString())} in {MarkdownText.Code(MarkdownSheet.Name(result.File))}:** changed by {result.ChangeCount} of {result.CommitCount} commits that touched the document")
            .Line()
            .Table(["commit", "date", "author", "change", "where", "before", "after"], result.Entries.SelectMany(Rows))
            .WriteTo(output);

    private static IEnumerable<IReadOnlyList<string>> Rows(LogEntry entry)
    {
        string[] head = [MarkdownText.CodeInCell(entry.Commit.Short), entry.Commit.Date[..DateLength], MarkdownSheet.NameInCell(entry.Commit.Author)];
        return entry.Changes is { } changes
            ? changes.Changes.Select(change => (IReadOnlyList<string>)[.. head, .. MarkdownDiffReport.Row(change)])
            : [[.. head, "cannot be read", MarkdownText.CodeInCell(entry.File), "", ""]];
    }
}
