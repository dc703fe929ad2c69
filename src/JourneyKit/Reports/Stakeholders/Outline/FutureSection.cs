using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Gaps.Outline;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What the map as it is to be changes, and what it leaves to be decided.</summary>
internal static class FutureSection
{
    public static OutlineSection Of(StakeholderSubject subject)
    {
        if (subject.Gaps is not { } report)
        {
            return new("", []);
        }

        var blocks = PlanBlocks.Of(new GapResult(report, subject.Before, subject.After!, Lifecycle: null, States: null), isWhole: !subject.IsShort, hasList: !subject.IsShort, hasUnclear: false).ToList();
        var lines = blocks.OfType<LineBlock>().Select(line => subject.InWords(OutlineText.Plain(Capital(line.Text))) + ".").ToList();
        return new(report.After.State == MapState.Future && !report.AreVersions ? "What changes in future" : $"What changes: {report.After.StateName}",
        [
            .. subject.IsShort ? [] : OutlineText.Paragraph(OutlineText.Plain(report.Summary.Headline)),
            .. subject.IsShort ? [] : OutlineText.Points("To be decided:", [.. report.Summary.DecideFirst.Select(Words)], isNumbered: true),
            .. blocks.OfType<TableBlock>().SelectMany(table => OutlineText.Grid([.. table.Columns.Select(Capital)], [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(subject.InWords)])])),
            .. OutlineText.Points(null, lines),
        ]);
    }

    /// <summary>What is to be decided, and what to do about it.</summary>
    public static string Words(GapTheme theme) => OutlineText.Plain($"{(theme.Gaps.Count == 1 ? "" : $"{theme.Title}: ")}{theme.Message}{(theme.Advice is null ? "" : $" {theme.Advice}")}");

    private static string Capital(string text) => JourneyKit.Gaps.Sides.GapText.Capital(text);
}
