namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rules of the group 4xxx, by id.</summary>
internal static class ExperienceRules
{
    public static Rule[] All =>
    [
        new EmotionUnknown(),
        new EmotionAgainstSatisfaction(),
        new LowWithoutPain(),
        new PainAtAHigh(),
        new PainWithoutSeverity(),
        new PainWithoutFrequency(),
        new NoMomentOfTruth(),
        new TooManyMomentsOfTruth(),
        new MomentOfTruthUnmeasured(),
        new ImportantButUnsatisfying(),
        new MomentOfTruthWithoutExpectation(),
        new StageWithoutGoal(),
        new StageWithoutExpectations(),
        new HalfAJourney(),
        new StageWithoutFindings(),
        new BreakdownWithoutRecovery(),
        new PainWithoutCategory(),
        new SeverePainWithoutRootCause(),
        new CurrentWithoutPain(),
        new FeelingWithoutEmotion(),
        new EmotionBelowDesired(),
        new MeetsNobodysNeed(),
    ];
}
