using JourneyKit.Diagnostics;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Check;

/// <summary>Findings to hand on: what they count to, then a table.</summary>
internal sealed class MarkdownCheckReport(TextWriter output) : IReport<CheckResult>
{
    public void Write(CheckResult result)
    {
        var counts = CheckResult.Severities.Where(severity => result.Count(severity) > 0).Select(severity => Quantity.Of(result.Count(severity), severity.ToWord())).ToList();
        var sheet = new MarkdownSheet().Line($"**{Quantity.Of(result.FileCount, "file")} checked:** {(counts.Count == 0 ? "nothing to report" : string.Join(", ", counts))}{(result.Unchanged is { } unchanged ? $" ({Quantity.Of(unchanged, "unchanged file")} left out)" : "")}").Line();
        foreach (var failure in result.Failures)
        {
            sheet.Line($"Not checked: {MarkdownText.Sentence(failure)}").Line();
        }

        if (result.Unasked.InLine() is { Length: > 0 } line)
        {
            sheet.Line(MarkdownText.Sentence(line)).Line();
        }

        if (result.Findings.Count > 0)
        {
            sheet.Table(["where", "severity", "rule", "finding"], result.Findings.SelectMany(Rows));
        }

        if (result.Times is { } times)
        {
            sheet.Table(["rule", "name", "findings"], result.ByRule.Select(rule => (IReadOnlyList<string>)[rule.Id, MarkdownText.EscapeInCell(rule.Name), $"{rule.Count}"]));
            sheet.Table(["phase", "seconds"], times.Phases.Select(phase => (IReadOnlyList<string>)[phase.Phase, Figures.Seconds(phase.Time)]));
        }

        sheet.WriteTo(output);
    }

    // What is put together in one finding is a row each, at the same place.
    private static IEnumerable<IReadOnlyList<string>> Rows(Finding finding)
        => finding.Parts.Count > 0
            ? finding.Parts.Select(part => Row(finding, part.Diagnostic, $"{part.Diagnostic.Unsaid!.What}. {part.Diagnostic.Unsaid.Remedy}"))
            : [Row(finding, finding.Diagnostic, finding.Diagnostic.Message)];

    private static IReadOnlyList<string> Row(Finding finding, Diagnostic diagnostic, string words)
        => [MarkdownText.CodeInCell(finding.Diagnostic.Span?.ToString() ?? finding.Path), diagnostic.Severity.ToWord(), diagnostic.Descriptor.Id, MarkdownText.SentenceInCell(words)];
}
