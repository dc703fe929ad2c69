namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>It costs customers more today to reach a conversion than it should.</summary>
internal sealed class JourneyLongerThanPlanned : JourneyLength
{
    public override GapKind Kind { get; } = new("journey-longer-than-planned", GapGroup.Conversion, "Who reaches a conversion needs at least a twentieth more touches, time or effort today than in the future map." + Compared, "By what is cut most: low below a quarter, medium below a half, high from there on.") { Heading = "Journeys that take longer than they should" };

    protected override GapStanding Standing => GapStanding.Planned;

    protected override bool IsFound(JourneyMeasure measure) => measure.IsLess;

    protected override GapSeverity Severity(IEnumerable<decimal> ratios) => ratios.Min() switch
    {
        > 0.75m => GapSeverity.Low,
        > 0.5m => GapSeverity.Medium,
        _ => GapSeverity.High,
    };

    protected override string Title(string name) => $"The way to {name} is longer than it should be";

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { sign-in: 60% } }
          sign-in: { next: { confirmation: 90% } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { sign-in: 60% } }
          sign-in: { next: { confirmation: 90% } }
          confirmation: {}
        """,
    };
}
