namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>The detectors of what is worse in the second map, in the order of reports.</summary>
internal static class RegressionDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
    ];
}
