namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rules of the group 6xxx, by id.</summary>
internal static class ConversionsRules
{
    public static Rule[] All =>
    [
        new MetricDirectionAgainstKind(),
        new MetricDirectionMissing(),
        new MixedMeasures(),
        new UnitWithoutNumber(),
        new NoConversion(),
        new ConversionWithoutTouchpoint(),
        new ConversionWithoutObjective(),
        new StageWithoutMicroConversion(),
        new MilestoneOffPath(),
        new MicroConversionWithoutConversion(),
        new MicroConversionBelowTarget(),
        new ObjectiveWithoutMetric(),
        new MetricWithoutObjective(),
        new MetricWithoutTarget(),
        new MetricWithoutValue(),
        new MetricWithoutDefinition(),
        new UnusedMetric(),
        new MetricBeyondItsScale(),
        new TargetWorseThanBaseline(),
        new OldMetric(),
        new MetricWithoutSource(),
        new MetricOfFew(),
        new TouchpointsUnmeasured(),
        new StageUnmeasured(),
        new OneSidedMetrics(),
        new MoneyWithoutCurrency(),
        new EventUsedTwice(),
        new MetricWithoutUnit(),
        new RateAgainstFlow(),
        new MetricWithoutDirection(),
        new NoMetric(),
        new ValueDatedInFuture(),
        new ValueAgainstHistory(),
    ];
}
