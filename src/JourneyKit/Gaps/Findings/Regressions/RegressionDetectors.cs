namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>The detectors of what is worse in the second map, in the order of reports.</summary>
internal static class RegressionDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new ConversionLost(),
        new ObjectiveLost(),
        new ConversionWorse(),
        new JourneyLonger(),
        new MetricWorse(),
        new PersonaWorse(),
        new PersonaWithoutEntry(),
        new PersonaCutOff(),
        new NeedLost(),
        new ChannelTaken(),
        new EmotionWorse(),
        new SatisfactionWorse(),
        new EffortWorse(),
        new TouchpointSlower(),
        new ResponseSlower(),
        new MomentOfTruthLost(),
        new RecoveryLost(),
        new WayOutLost(),
        new FeedbackLost(),
        new PersonUnreachable(),
        new SelfServiceLost(),
        new PersonalizationLost(),
        new PromptLost(),
        new MicroConversionLost(),
        new MeasureLost(),
        new EventLost(),
    ];
}
