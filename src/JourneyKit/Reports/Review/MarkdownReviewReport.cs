using JourneyKit.Diagnostics;
using JourneyKit.Gaps;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Review;

/// <summary>A review as a comment on a pull request: what it counts to, then file by file. The same branch gives the same text.</summary>
internal sealed class MarkdownReviewReport(TextWriter output) : IReport<ReviewResult>
{
    // A robot finds its own comment by this line.
    private const string Mark = "<!-- journey review -->";

    public void Write(ReviewResult result)
    {
        var files = result.Files.Where(file => !file.IsNone).ToList();
        var sheet = new MarkdownSheet().OwnLine(Mark).OwnLine($"**Journey review of {MarkdownText.Code(MarkdownSheet.Name(result.Range))}:** {Summary(files)}").OwnLine();
        if (files.Count > 1)
        {
            sheet.Table(["file", "changes", "new findings", "fixed", "gaps that appear", "gaps that close"], files.Select(file => (IReadOnlyList<string>)
                [MarkdownText.CodeInCell(file.Name), file.State == "changed" ? Figures.Number(file.Changes.Count) : file.State, Figures.Number(file.NewFindings.Count), Figures.Number(file.FixedFindings.Count), Figures.Number(file.NewGaps.Count), Figures.Number(file.ClosedGaps.Count)]));
        }

        foreach (var file in files)
        {
            WriteFile(sheet, file);
        }

        sheet.WriteTo(output);
    }

    private static string Summary(List<ReviewedFile> files)
        => files.Count == 0 ? "nothing that maps mean differs"
            : $"{Quantity.Of(files.Count, "file")}, {Quantity.Of(files.Sum(file => file.Changes.Count), "change")}, {Quantity.Of(files.Sum(file => file.NewFindings.Count), "new finding")} ({Quantity.Of(files.Sum(file => file.NewFindings.Count(IsError)), "error")}), {Figures.Number(files.Sum(file => file.FixedFindings.Count))} fixed";

    private static bool IsError(Finding finding) => finding.Diagnostic.Severity == DiagnosticSeverity.Error;

    private static void WriteFile(MarkdownSheet sheet, ReviewedFile file)
    {
        sheet.Line($"### {MarkdownText.Code(MarkdownSheet.Name(file.Name))}{(file.State is "changed" ? "" : $", {(file.State == "broken" ? "which cannot be read on both sides" : file.State)}")}").Line();
        Conversions(sheet, file.Conversions);
        Findings(sheet, "New findings", file.NewFindings);
        Findings(sheet, "Fixed", file.FixedFindings);
        Gaps(sheet, "Gaps to the baseline that appear", file.NewGaps);
        Gaps(sheet, "Gaps to the baseline that close", file.ClosedGaps);
        if (file.Changes.Count > 0 && sheet.Together(() => sheet.Line($"<details><summary>{Quantity.Of(file.Changes.Count, "change")}</summary>").Line()))
        {
            sheet.Table(["change", "where", "before", "after"], file.Changes.Select(MarkdownDiffReport.Row)).OwnLine("</details>").OwnLine();
        }
    }

    private static void Conversions(MarkdownSheet sheet, IReadOnlyList<ReviewedConversion> conversions)
    {
        if (conversions.Count > 0)
        {
            sheet.Table(["conversion", "before", "after"], conversions.Select(each => (IReadOnlyList<string>)[MarkdownSheet.NameInCell(each.Name), Share(each.Before), Share(each.After)]));
        }

        static string Share(double? share) => share is { } known ? Figures.Percent(known) : "not known";
    }

    private static void Findings(MarkdownSheet sheet, string title, IReadOnlyList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            sheet.Line($"{title}:").Line().Table(["severity", "rule", "line", "finding"], findings.Select(finding => (IReadOnlyList<string>)
                [finding.Diagnostic.Severity.ToWord(), finding.Diagnostic.Descriptor.Id, finding.Diagnostic.Span is { } span ? Figures.Number(span.Start.Line) : "", MarkdownText.SentenceInCell(finding.Diagnostic.Message)]));
        }
    }

    private static void Gaps(MarkdownSheet sheet, string title, IReadOnlyList<Gap> gaps)
    {
        if (gaps.Count > 0)
        {
            sheet.Line($"{title}:").Line().Table(["severity", "gap", "id"], gaps.OrderByDescending(gap => gap.Severity).Select(gap => (IReadOnlyList<string>)
                [gap.Severity.ToString().ToLowerInvariant(), MarkdownText.SentenceInCell(gap.Title), MarkdownText.CodeInCell(gap.Id)]));
        }
    }
}
