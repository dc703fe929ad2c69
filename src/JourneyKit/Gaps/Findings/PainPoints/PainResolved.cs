using JourneyKit.Gaps.Context;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>A pain point is to go away or to hurt less, and an initiative sees to it.</summary>
internal sealed class PainResolved : PainDetector
{
    public override GapKind Kind { get; } = new("pain-resolved", GapGroup.PainPoints, "A pain point of today is gone in the future map, or less severe, less frequent or cheaper there, and an initiative that is not dropped answers it: it resolves it, or delivers an opportunity that addresses it.", PainSeverity.Meaning + " As it is today.") { Heading = "Pain points that are resolved or lessened" };

    public override bool AppliesToVersions => false;

    protected override bool Concerns(GapContext context, PainPointFate fate) => fate is { IsRelieved: true, IsWorkedOn: true };

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var before = fate.Before!;
        var becomes = fate.After is not { } after ? "is to go away"
            : after.Words.Length == 0 ? "is to hurt less"
            : $"is to hurt less ({after.Words})";
        var title = $"{PainText.Title(before)} is to {(fate.After is null ? "go away" : "hurt less")}";
        return Gap(context, fate, GapStanding.Planned, title, $"{PainText.Introduction(before)} {becomes}: {PainText.AreTo(context, fate)} see to it.") with
        {
            Severity = PainSeverity.Of(before.PainPoint.Severity),
            Table = GapTable.PainPoint,
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """,
        """
        initiatives: { new-text-message-service: { resolves: [code-comes-late] } }
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        initiatives: { new-text-message-service: { resolves: [code-comes-late], status: dropped } }
        touchpoints: [payment]
        """,
    };
}
