using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>The second map has something that hurts much, and nothing answers it.</summary>
internal sealed class SeverePainUnanswered : PainDetector
{
    public override GapKind Kind { get; } = new("severe-pain-unanswered", GapGroup.PainPoints, "The second map has a severe pain point (from 4 of 5 on, unless the options say otherwise; where it does not say how severe, as the first map says), and nothing answers it: no opportunity addresses it, no initiative resolves it, nothing changes because of it.", PainSeverity.Meaning) { Heading = "Severe pain points that nothing answers" };

    protected override bool Concerns(GapContext context, PainPointFate fate) => IsSevereAndUnanswered(context, fate);

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var more = fate switch
        {
            { Before: null } => $" {GapText.Capital(context.FirstMap)} does not have it.",
            { IsBetter: true } => $" It hurts less in {context.SecondMap} than before, and nothing says why.",
            _ => "",
        };
        var rejected = context.Work.RejectedFor(fate.Id).ToList();
        var why = rejected.Count == 0 ? "no opportunity addresses it, no initiative resolves it, nothing changes because of it"
            : $"{PainText.Rejected(rejected)}, and nothing else does";
        return Gap(
            context,
            fate,
            GapStanding.Open,
            $"Nothing answers {PainText.Title(fate.Last)}",
            $"Nothing answers {PainText.Introduction(fate.Last)}: {why}.{PainText.WorkNearby(context, fate)}{more}",
            rejected.Count == 0 ? "Plan an initiative, or note as an opportunity what could be done." : "Decide whether the rejection stands; if it does, say how else customers are helped.");
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 4 } } }
        """,
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 4 } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        opportunities: { faster-codes: { addresses: [code-comes-late] } }
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 4 } } }
        """,
    };
}
