namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>The detectors of metrics that miss their targets or cannot say, in the order of reports.</summary>
internal static class MeasureDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new MetricBelowTarget(),
        new InitiativeShortOfTarget(),
        new PromiseContradicted(),
        new PlanSlowerThanTarget(),
        new MetricAgainstFlow(),
        new MetricVariantChanged(),
        new MetricUnmeasured(),
        new EvidenceContradicts(),
    ];
}
