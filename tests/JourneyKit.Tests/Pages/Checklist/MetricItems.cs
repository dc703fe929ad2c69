using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Metrics” of the practice checklist.</summary>
internal static class MetricItems
{
    public static ChecklistPart Part { get; } = new("Metrics",
    [
        new(122, None, "The usual measures are at hand, in a stated variant: satisfaction, recommendation, effort, conversion, value, churn, retention, abandonment.", In("`kind`, `definition`, `direction` of `metrics`")),
        new(123, None, "So are use of channels, engagement and sentiment.", In("`channel-usage`, `engagement`, `sentiment`")),
        new(124, Check, "Each metric fits a business goal and a target."),
        new(125, Check, "Stages and touchpoints have metrics."),
        new(126, Check, "Metrics are looked after and up to date."),
        new(127, None, "Surveys, reviews and analytics are mixed."),
        new(128, Analysis, "How long customers wait for an answer.", By("JourneyReports.WriteFlow")),
    ]);
}
