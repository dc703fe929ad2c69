namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>The detectors of what gets lost between two touchpoints, in the order of reports.</summary>
internal static class TransitionDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new ContinuityLost(),
        new ContextNotCarried(),
        new FactsContradict(),
        new FactChanged(),
        new WaitTooLong(),
    ];
}
