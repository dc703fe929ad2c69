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
    ];
}
