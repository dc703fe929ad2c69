namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>Only the second map has a pain point.</summary>
internal sealed class PainNew : PainDetector
{
    public override GapKind Kind { get; } = new("pain-new", GapGroup.PainPoints, "Only the second map has a pain point. That is open and no regression: a plan that foresees what will hurt is better than one that does not, and in a newer map of the same state it may have been found since. Where it is severe and nothing answers it, that is a severe-pain-unanswered.", PainSeverity.Meaning);

    protected override bool Concerns(GapContext context, PainPointFate fate) => fate.Now is null && !IsSevereAndUnanswered(context, fate);

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var then = fate.Then!;
        var message = context.AreVersions
            ? $"{PainText.Introduction(then)} is in the newer map only: it has come up since, or was found since."
            : $"The future map foresees {PainText.Introduction(then)}, which the map of today does not have.";
        return Gap(
            context,
            fate,
            GapStanding.Open,
            context.AreVersions ? $"{GapText.Name(then.PainPoint)} is new" : $"{GapText.Name(then.PainPoint)} is foreseen",
            $"{message} {PainText.Answered(context, fate)}",
            fate.IsAnswered ? null : "Plan something for it, or say that it is what the change costs.");
    }
}
