using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Customers can no longer help themselves at a touchpoint.</summary>
internal sealed class SelfServiceLost : LostTrait
{
    public override GapKind Kind { get; } = new("self-service-lost", GapGroup.Regressions, "Customers help themselves at a touchpoint today, and no longer in the future map, which keeps the touchpoint. Unclear where the future map says nothing of it.", "Medium, low where it is unclear." + Regression.WithReason) { Heading = "Touchpoints that lose their self-service" };

    protected override GapSeverity Severity => GapSeverity.Medium;

    protected override string NoLonger => "they no longer do";

    protected override string Whether => "whether they still do";

    protected override bool? Has(Touchpoint touchpoint) => touchpoint.SelfService;

    protected override string Title(string name, string where) => $"No self-service at {name} {where}";

    protected override string Unsaid(string name) => $"Self-service at {name} is not mentioned any more";

    protected override string Known(string name, string when) => $"Customers help themselves at {name} {when}";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          change-of-date: { selfService: true }
        """,
        """
        touchpoints:
          change-of-date: { selfService: false }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          change-of-date: { selfService: true }
        """,
    };
}
