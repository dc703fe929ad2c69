using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>Only the second map has a pain point.</summary>
internal sealed class PainNew : PainDetector
{
    public override GapKind Kind { get; } = new("pain-new", GapGroup.PainPoints, "Only the second map has a pain point. Planned where an initiative answers it that is decided on and comes no later than what brings it, else open, and no regression: a plan that foresees what will hurt is better than one that does not, and in a newer map of the same state it may have been found since. Where it is severe and nothing answers it, that is a severe-pain-unanswered.", PainSeverity.Meaning) { Heading = "New pain points" };

    protected override bool Concerns(GapContext context, PainPointFate fate) => fate.Before is null && !IsSevereAndUnanswered(context, fate);

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var after = fate.After!;
        var message = context.AreVersions
            ? $"{PainText.Introduction(after)} is in the newer map only: it has come up since, or was found since."
            : $"{GapText.Capital(context.SecondMap)} foresees {PainText.Introduction(after)}, which {context.FirstMap} does not have.";
        return Gap(
            context,
            fate,
            !context.AreVersions && PainText.IsRemedied(context, fate) ? GapStanding.Planned : GapStanding.Open,
            context.AreVersions ? $"{PainText.Title(after)} is new" : $"{PainText.Title(after)} is foreseen",
            $"{message} {PainText.Answered(context, fate)}",
            fate.IsWorkedOn && !PainText.IsRemedied(context, fate) ? "Decide on the remedy together with what brings it, and have both begin at once." : fate.IsAnswered ? null : "Plan something for it, or say that it is what the change costs.");
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: {}
        """,
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """,
    };
}
