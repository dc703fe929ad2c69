using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint is no longer made relevant to the person.</summary>
internal sealed class PersonalizationLost : LostTrait
{
    public override GapKind Kind { get; } = new("personalization-lost", GapGroup.Regressions, "A touchpoint is made relevant to the person today, and no longer in the future map, which keeps the touchpoint. Unclear where the future map says nothing of it.", "Low, low where it is unclear." + Regression.WithReason) { Heading = "Touchpoints that are no longer made personal" };

    protected override GapSeverity Severity => GapSeverity.Low;

    protected override string NoLonger => "it no longer is";

    protected override string Whether => "whether it still is";

    protected override bool? Has(Touchpoint touchpoint) => touchpoint.Personalized;

    protected override string Title(string name, string where) => $"{name} is the same for everybody {where}";

    protected override string Unsaid(string name) => $"Personalization of {name} is not mentioned any more";

    protected override string Known(string name, string when) => $"{name} is made relevant to the person {when}";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          offers: { personalized: true }
        """,
        """
        touchpoints:
          offers: { personalized: false }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          offers: { personalized: true }
        """,
    };
}
