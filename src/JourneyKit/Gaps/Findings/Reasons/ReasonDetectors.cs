namespace JourneyKit.Gaps.Findings.Reasons;

/// <summary>The detectors of changes that say no reason, in the order of reports.</summary>
internal static class ReasonDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new UnexplainedChange(),
    ];
}
