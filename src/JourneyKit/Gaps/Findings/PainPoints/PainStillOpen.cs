using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>Both maps have a pain point, and it goes on hurting or nobody knows whether it does.</summary>
internal sealed class PainStillOpen : PainDetector
{
    public override GapKind Kind { get; } = new("pain-still-open", GapGroup.PainPoints, "The second map has a pain point of the first that hurts as before, and nothing answers it: open. Unclear where the maps contradict each other: an initiative answers it and it is still to hurt as before, or it is to hurt less and nothing answers it. Where it is severe and nothing answers it, that is a severe-pain-unanswered.", PainSeverity.Meaning) { Heading = "Pain points that stay as they are" };

    protected override bool Concerns(GapContext context, PainPointFate fate) => Standing(context, fate) is not null;

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var standing = Standing(context, fate)!.Value;
        var introduction = PainText.Introduction(fate.Last);
        var (message, advice) = (standing, fate.IsBetter) switch
        {
            (GapStanding.Unclear, true) => ($"{PainText.Introduction(fate.Before!)} is to hurt less in {context.SecondMap}{After(fate)}, but nothing says why: no opportunity, no initiative, no change because of it.", "Name what makes it hurt less."),
            (GapStanding.Unclear, false) when IsDone(context, fate) => ($"{GapText.Names(context.Work.Named(fate.Initiatives))} {(fate.Initiatives.Count == 1 ? "is" : "are")} done, but {introduction} is still there, and {context.SecondMap} has it as bad as {context.WhenBefore}.", $"Measure again, and bring {context.FirstMap} up to date; if it still hurts, plan something more."),
            (GapStanding.Unclear, false) => ($"{PainText.AreTo(context, fate)} answer {introduction}{PainText.Shortcoming(context, fate)}{(PainText.Shortcoming(context, fate).Length > 0 ? ", and" : ", but")} {context.SecondMap} still has it as bad as {context.WhenBefore}.", $"Say in {context.SecondMap} how much of it is left, or what the initiative does not reach."),
            _ => ($"{introduction} is as bad in {context.SecondMap} as before. {PainText.Answered(context, fate)}", fate.IsAnswered ? null : "Plan something for it, or say that you live with it."),
        };
        return Gap(context, fate, standing, $"{PainText.Title(fate.Last)} goes on", message, advice) with { IsBackground = standing == GapStanding.Open && !context.AreVersions && fate.Dropped.Count == 0 };
    }

    // What is done has answered it already, or has not; nothing of it is to come.
    private static bool IsDone(GapContext context, PainPointFate fate) => context.Work.Named(fate.Initiatives).All(initiative => initiative.Status == InitiativeStatus.Done);

    private static string After(PainPointFate fate) => fate.After!.Words is { Length: > 0 } words ? $" ({words})" : "";

    private static GapStanding? Standing(GapContext context, PainPointFate fate)
    {
        if (fate is not { Before: not null, After: not null, IsWorse: false } || IsSevereAndUnanswered(context, fate))
        {
            return null;
        }

        return fate switch
        {
            { IsBetter: true } => fate.IsAnswered || context.AreVersions ? null : GapStanding.Unclear,
            _ when context.AreVersions => GapStanding.Open,
            { IsWorkedOn: true } => GapStanding.Unclear,
            { IsAnswered: true } => null,
            _ => GapStanding.Open,
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """,
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        initiatives: { new-text-message-service: { resolves: [code-comes-late] } }
        touchpoints:
          payment: {}
        """,
    };
}
