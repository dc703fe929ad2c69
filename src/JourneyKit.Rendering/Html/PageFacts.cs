using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Validation;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html;

/// <summary>What pages say of a map in a word or a number.</summary>
internal sealed class PageFacts
{
    private readonly Lazy<IReadOnlyList<Diagnostic>> findings;
    private readonly Lazy<int> unasked;

    public PageFacts(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Request = request;
        Sheet = new LaneSheet(request with { Persona = null });
        findings = new(() => request.Findings ?? new JourneyValidator().Validate(request.Map, request.Against));
        unasked = new(() => request.Findings is null ? new JourneyValidator().NotAskedOfDraft(request.Map).Count : request.Unasked);
    }

    public RenderRequest Request { get; }

    public JourneyMap Map => Request.Map;

    /// <summary>The map as pictures with lanes read it.</summary>
    public LaneSheet Sheet { get; }

    /// <summary>What a check found.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings.Value;

    /// <summary>How many rules were not asked because the map counts as a draft: that they found nothing means nothing.</summary>
    public int Unasked => unasked.Value;

    /// <summary>The team that keeps the map; null where the map does not say.</summary>
    public string? Owner => Map.Owner is { } owner ? Map.Teams[owner]?.Name ?? owner.Value : null;

    /// <summary>The day by which the map is to be reviewed again; null where it does not say when it was or how often it is.</summary>
    public DateOnly? ReviewDue
        => Map is { Reviewed: { } reviewed, ReviewEvery: { } every } && reviewed.LastDay.DayNumber + Math.Floor(every.TotalDays) is var due && due <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)due) : null;

    /// <summary>How many findings there are of each severity, the worst first, and what was not asked: <c>5 warnings, 4 hints</c>.</summary>
    public string FindingCounts
        => string.Join(", ", Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
            .Select(group => group.Key == DiagnosticSeverity.Info ? $"{group.Count()} for information" : Listing.Count(group.Count(), group.Key.ToWord()))
            .Concat(Unasked == 0 ? [] : [$"{Listing.Count(Unasked, "rule")} not asked of a draft"]));
}
