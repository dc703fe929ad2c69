using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>Somebody has an idea for a pain point, but no initiative carries it out.</summary>
internal sealed class PainAnsweredOnlyByAnIdea : PainDetector
{
    public override GapKind Kind { get; } = new("pain-answered-only-by-an-idea", GapGroup.PainPoints, "An opportunity addresses a pain point of today, or a touchpoint changes or goes because of it, but no initiative delivers that. Whatever the future map shows, nobody is to do it.", PainSeverity.Meaning) { Heading = "Pain points answered only by an idea" };

    public override bool AppliesToVersions => false;

    /// <summary>Whether an answer without an initiative is what there is to say of it.</summary>
    public static bool IsIdeaOnly(PainPointFate fate) => fate is { Before: not null, IsAnswered: true, IsWorkedOn: false, IsWorse: false };

    protected override bool Concerns(GapContext context, PainPointFate fate) => IsIdeaOnly(fate);

    // Nobody has an idea for what goes together with its touchpoint.
    private static string? RemovedWith(PainPointFate fate)
        => fate is { After: null, Before: { } before, Opportunities.Count: 0, BecauseOfIt: [{ } only] } && only.Path == Places.Removes / before.At.Key ? before.At.Name : null;

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var shown = fate switch
        {
            { After: null } => $" {GapText.Capital(context.SecondMap)} shows it as gone.",
            { IsBetter: true } => $" {GapText.Capital(context.SecondMap)} shows it as hurting less.",
            _ => "",
        };
        if (RemovedWith(fate) is { } touchpoint)
        {
            var gone = Gap(
                context,
                fate,
                GapStanding.Open,
                $"{GapText.Quote(touchpoint)} goes because of {GapText.Name(fate.Before!.PainPoint)}, and nothing is planned instead",
                $"{PainText.Introduction(fate.Before!)} is the reason why {GapText.Quote(touchpoint)} goes; no opportunity addresses it and no initiative does anything instead.",
                $"Say what takes its place, or note an opportunity that addresses the pain point.");

            // What hurts little and goes with its touchpoint needs nothing in its place.
            return gone with
            {
                IsBackground = gone.Severity == GapSeverity.Low,
                Note = $"{GapText.Quote(touchpoint)}, because of {GapText.Name(fate.Before.PainPoint)}",
                Heading = "Touchpoints that go because of a pain point, with nothing planned instead",
            };
        }

        if (fate is { After: not null, IsBetter: false, Opportunities.Count: 0 })
        {
            return StaysAsBad(context, fate);
        }

        var told = Gap(
            context,
            fate,
            GapStanding.Open,
            $"Nobody works on {PainText.Title(fate.Before!)} yet",
            $"{PainText.Introduction(fate.Before!)} is answered by {PainText.Ideas(context, fate)}, but no initiative {(PainText.HasWorkNearby(context, fate) ? "is said to carry" : "carries")} that out.{PainText.WorkNearby(context, fate)}{shown}",
            PainText.HasWorkNearby(context, fate)
                ? "Say whether that is a part of what is planned there; if not, plan an initiative for it."
                : $"Plan an initiative for it, or say in {context.SecondMap} that it stays.");

        // To take something away needs hardly anybody: where that ends a small pain, the map itself carries it out.
        return told with { IsBackground = told.IsBackground || (told.Severity <= GapSeverity.Medium && IsEndedByRemoving(fate)) };
    }

    // That a touchpoint gives it as its reason does nothing for those whom it hurts.
    private Gap StaysAsBad(GapContext context, PainPointFate fate) => Gap(
        context,
        fate,
        GapStanding.Open,
        $"{PainText.Title(fate.Before!)} is said to be answered, and is as bad as before",
        $"{PainText.Introduction(fate.Before!)} is said to be answered by {PainText.Ideas(context, fate)}, but {context.SecondMap} still has it as bad as before, and no initiative works on it.",
        "Say in its numbers what the change does for it, plan an initiative, or take it out of `because`.") with
    {
        Heading = "Pain points that are said to be answered, and stay as bad",
    };

    private static bool IsEndedByRemoving(PainPointFate fate)
        => fate is { After: null, Opportunities.Count: 0 } && fate.BecauseOfIt.Any(element => element.Path.Parent == Places.Removes);

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """,
        """
        opportunities: { faster-codes: { addresses: [code-comes-late] } }
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        opportunities: { faster-codes: { addresses: [code-comes-late] } }
        initiatives: { new-text-message-service: { delivers: [faster-codes] } }
        touchpoints: [payment]
        """,
    };
}
