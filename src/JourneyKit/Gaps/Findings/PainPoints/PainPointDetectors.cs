namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>The detectors of what becomes of pain points, in the order of reports.</summary>
internal static class PainPointDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new SeverePainUnanswered(),
        new PainWorse(),
        new PainAnsweredOnlyByAnIdea(),
        new PainGoneWithoutAWord(),
        new PainStillOpen(),
        new PainNew(),
        new PainResolved(),
        new OpportunityWithoutInitiative(),
        new ObjectiveWithoutInitiative(),
    ];
}
