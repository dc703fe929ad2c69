using JourneyKit.Reports.Check;
using JourneyKit.Reports.Coach;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Flow;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Insights;
using JourneyKit.Reports.Plan;
using JourneyKit.Reports.Review;
using JourneyKit.Reports.Stakeholders;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports;

/// <summary>Which class writes which report in which format: the one place where they are chosen, for the command and the library.</summary>
internal static class ReportWriter
{
    public static void Write(ReportTarget target, CheckResult result)
        => Write(target, result, writer => new JsonCheckReport(writer), writer => new MarkdownCheckReport(writer), pen => new TextCheckReport(pen));

    public static void Write(ReportTarget target, CoachResult result)
        => Write(target, result, writer => new JsonCoachReport(writer), writer => new MarkdownCoachReport(writer), pen => new TextCoachReport(pen));

    public static void Write(ReportTarget target, DiffResult result)
        => Write(target, result, writer => new JsonDiffReport(writer), writer => new MarkdownDiffReport(writer), pen => new TextDiffReport(pen));

    public static void Write(ReportTarget target, FlowResult result)
        => Write(target, result, writer => new JsonFlowReport(writer), writer => new MarkdownFlowReport(writer), pen => new TextFlowReport(pen));

    public static void Write(ReportTarget target, GapResult result, bool isWhole)
        => Write(target, result, writer => new JsonGapReport(writer), writer => new MarkdownGapReport(writer, isWhole), pen => new TextGapReport(pen, isWhole));

    public static void Write(ReportTarget target, InsightResult result)
        => Write(target, result, writer => new JsonInsightReport(writer), writer => new MarkdownInsightReport(writer), pen => new TextInsightReport(pen));

    public static void Write(ReportTarget target, PlanResult result)
        => Write(target, result, writer => new JsonPlanReport(writer), writer => new MarkdownPlanReport(writer), pen => new TextPlanReport(pen));

    /// <summary>Writes a review: it is a comment, so that its text is Markdown, too.</summary>
    public static void Write(ReportTarget target, ReviewResult result)
        => Write(target, result, writer => new JsonReviewReport(writer), writer => new MarkdownReviewReport(writer), _ => new MarkdownReviewReport(target.Writer));

    public static void Write(TextWriter output, StakeholderSubject subject) => new MarkdownStakeholderReport(output).Write(StakeholderOutline.Of(subject));

    private static void Write<T>(ReportTarget target, T result, Func<TextWriter, IReport<T>> json, Func<TextWriter, IReport<T>> markdown, Func<Pen, IReport<T>> text)
    {
        var report = target.Format switch
        {
            ReportFormat.Text => text(target.Pen),
            ReportFormat.Markdown => markdown(target.Writer),
            ReportFormat.Json => json(target.Writer),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target.Format, "There is no such format of reports."),
        };
        report.Write(result);
    }
}
