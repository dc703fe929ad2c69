using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>What the roadmap does not show, and what its columns mean.</summary>
internal static class RoadmapFooter
{
    public static IEnumerable<string?> Of(GapReport report, RenderRequest request, IReadOnlyList<IReadOnlyList<RoadmapStep>> pages)
    {
        var dropped = report.After.Initiatives.Concat(report.Before.Initiatives.Where(before => !report.After.Initiatives.Contains(before.Key))).Where(initiative => initiative.Status == InitiativeStatus.Dropped).Select(initiative => initiative.Name).ToList();
        yield return dropped.Count > 0 ? $"Not shown: {string.Join("; ", dropped)} (dropped)." : null;
        yield return report.Roadmap.Steps.Count > 0 ? $"{(request.Against is null ? "" : "Gaps: gaps it helps to close. ")}Days: person-days. A wait that follows from others is not drawn." : null;
        var across = RoadmapPages.Across(pages).Select(wait => $"{QuotationMarks.Around(wait.Waiting.Initiative.Name)} waits for {QuotationMarks.Around(wait.For.Initiative.Name)}").ToList();
        yield return across.Count > 0 ? $"From page to page: {string.Join("; ", across)}." : null;
        yield return string.Join(" → ", new[] { request.AgainstSource, request.Source }.OfType<string>());
    }
}
