namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The detectors of gaps in how it feels, how hard it is, and what was expected, in the order of reports.</summary>
internal static class ExperienceDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new PersonaEmotionBelowTarget(),
        new StageEmotionBelowTarget(),
        new EmotionBelowTarget(),
        new SatisfactionBelowTarget(),
        new EffortAboveTarget(),
        new ImportanceUnmet(),
        new ExpectationUnmet(),
        new StageExpectationUnmet(),
        new PlanShortOfDesiredEmotion(),
        new NewTouchpointBad(),
        new BadWithoutPain(),
        new DesireUnsaid(),
    ];
}
