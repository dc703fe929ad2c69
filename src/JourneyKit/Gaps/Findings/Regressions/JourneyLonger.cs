using JourneyKit.Gaps.Findings.Conversions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>It costs customers more to reach a conversion in the second map.</summary>
internal sealed class JourneyLonger : JourneyLength
{
    public override GapKind Kind { get; } = new("journey-longer", GapGroup.Regressions, "Who reaches a conversion needs at least a twentieth more touches, time or effort in the future map than today. What a touchpoint brings more of touches because it is split into several does not count: that is the split's." + Compared, "Low below a quarter more, medium below twice as much, high from there on.") { Heading = "Journeys that get longer" };

    public override bool AppliesToVersions => true;

    protected override GapStanding Standing => GapStanding.Regression;

    protected override bool IsFound(JourneyMeasure measure) => measure.IsMore;

    protected override GapSeverity Severity(IEnumerable<decimal> ratios) => ratios.Max() switch
    {
        < 1.25m => GapSeverity.Low,
        < 2 => GapSeverity.Medium,
        _ => GapSeverity.High,
    };

    protected override string Title(string name) => $"The way to {name} gets longer";

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { sign-in: 60% } }
          sign-in: { next: { confirmation: 90% } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
    };
}
