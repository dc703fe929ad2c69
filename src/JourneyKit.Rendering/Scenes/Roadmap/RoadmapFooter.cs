using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>What the roadmap does not show, and what its columns mean.</summary>
internal static class RoadmapFooter
{
    public static IEnumerable<string?> Of(GapReport report, RenderRequest request)
    {
        var dropped = report.After.Initiatives.Concat(report.Before.Initiatives.Where(before => !report.After.Initiatives.Contains(before.Key))).Where(initiative => initiative.Status == InitiativeStatus.Dropped).Select(initiative => initiative.Name).ToList();
        yield return dropped.Count > 0 ? $"Not shown: {string.Join("; ", dropped)} (dropped)." : null;
        yield return report.Roadmap.Steps.Count > 0 ? $"{(request.Against is null ? "" : "Gaps: gaps it helps to close. ")}Days: person-days. A wait that follows from others is not drawn." : null;
        yield return string.Join(" → ", new[] { request.AgainstSource, request.Source }.OfType<string>());
    }
}
