using JourneyKit.Insights.Findings;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What somebody who reads nothing else is to know.</summary>
internal static class SummarySection
{
    private const int MostConversions = 2;
    private const int MostSteps = 3;

    public static OutlineSection Of(StakeholderSubject subject) => new("In short",
    [
        .. OutlineText.Paragraph(OutlineText.Sentence(subject.Map.Description)),
        .. OutlineText.Points(null, [.. subject.Findings("conversions").Take(MostConversions).Select(OutlineText.Plain), .. subject.Gaps is { } gaps ? [OutlineText.Plain(gaps.Summary.Headline)] : Array.Empty<string>()]),
        .. OutlineText.Points(subject.Gaps is null ? "What to do first:" : "Not decided yet:", [.. Steps(subject)], isNumbered: true),
    ]);

    // With two maps, what is to be decided is what neither closes.
    private static IEnumerable<string> Steps(StakeholderSubject subject) => subject.Gaps is { } gaps
        ? gaps.Summary.DecideFirst.Take(MostSteps).Select(FutureSection.Words)
        : subject.Findings("first-steps").Take(MostSteps).Select(Step);

    private static string Step(InsightItem item) => OutlineText.Plain(item);
}
