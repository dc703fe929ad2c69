using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Reports.Plan;

namespace JourneyKit.Reports;

/// <summary>What documents hold that reports are written of; what cannot be used is refused as an argument.</summary>
internal static class ReportSubjects
{
    public static PlanResult PlanOf(JourneyDocument current, JourneyDocument? future, decimal? budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget ?? 0, nameof(budget));
        var plan = JourneyPlan.Of(MapOf(current, nameof(current)), future is null ? null : MapOf(future, nameof(future)), budget);
        return new PlanResult(plan, Named(current), future is null ? null : Named(future));
    }

    public static GapLifecycle? Since(string? earlier, GapReport report)
    {
        if (earlier is null)
        {
            return null;
        }

        var file = GapRecordFile.Of(earlier);
        return GapLifecycle.Of(report, file.Records ?? throw new ArgumentException($"The earlier report cannot be used: {file.Diagnostics[0]}", nameof(earlier)));
    }

    public static JourneyMap MapOf(JourneyDocument document, string parameter)
    {
        ArgumentNullException.ThrowIfNull(document, parameter);
        return document.Map ?? throw new ArgumentException(document.Library is null ? $"`{document.Path}` has errors." : $"`{document.Path}` is a library.", parameter);
    }

    public static NamedDocument Named(JourneyDocument document) => new(document.Path, document);
}
