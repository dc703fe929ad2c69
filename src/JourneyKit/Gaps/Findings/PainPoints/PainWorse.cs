using JourneyKit.Gaps.Context;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>A pain point hurts more in the second map.</summary>
internal sealed class PainWorse : PainDetector
{
    public override GapKind Kind { get; } = new("pain-worse", GapGroup.PainPoints, "Both maps have a pain point, and its severity, its frequency or what it costs each time is higher in the second. A regression; unclear where another of these is lower at the same time.", PainSeverity.Meaning + " As it is in the second map.") { Heading = "Pain points that get worse" };

    protected override bool Concerns(GapContext context, PainPointFate fate) => fate.IsWorse;

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var (before, after) = (fate.Before!, fate.After!);
        var (becomes, title) = fate.IsBetter ? ("hurts more in one way and less in another", "hurts more in one way and less in another") : ("hurts more than before", "gets worse");
        return Gap(
            context,
            fate,
            fate.IsBetter ? GapStanding.Unclear : GapStanding.Regression,
            $"{PainText.Title(after)} {title}",
            $"{PainText.Place(after)} {becomes} in {context.SecondMap}: {after.Words}; before that {before.Words}. {PainText.Answered(context, fate)}",
            "Find out what makes it worse, and whether that is worth it.");
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 2 } } }
        """,
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 2 } } }
        """,
    };
}
