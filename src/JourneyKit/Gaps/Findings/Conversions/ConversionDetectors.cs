namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>The detectors of gaps in how many journeys reach their goal, and at what cost to the customer, in the order of reports.</summary>
internal static class ConversionDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new ConversionBelowTarget(),
        new ConversionUnreachable(),
        new JourneyLongerThanPlanned(),
        new ConversionAssumed(),
        new DropOffNew(),
        new ExitGrows(),
        new ConversionWithoutTarget(),
        new GoalReplaced(),
    ];
}
