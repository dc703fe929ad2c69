using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>Finds pain points with one fate. Every pain point is a gap of one kind at most.</summary>
internal abstract class PainDetector : GapDetector
{
    public override bool AppliesToVersions => true;

    public sealed override IEnumerable<Gap> Find(GapContext context) => context.PainPoints.All.Where(fate => Concerns(context, fate)).Select(fate => Gap(context, fate));

    protected abstract bool Concerns(GapContext context, PainPointFate fate);

    protected abstract Gap Gap(GapContext context, PainPointFate fate);

    /// <summary>What is the same for all kinds.</summary>
    protected Gap Gap(GapContext context, PainPointFate fate, GapStanding standing, string title, string message, string? advice = null) => new()
    {
        Id = IdOf(fate.Id.Value),
        Kind = Kind,
        Severity = PainSeverity.Of(fate.Severity),
        Standing = standing,
        Title = title,
        Message = message + PainText.Moved(context, fate) + PainText.Dropped(context, fate),
        Note = PainText.Label(fate.Last) + PainText.Figures(fate),
        Advice = advice,
        Elements = fate.Elements,
        Numbers = fate.Numbers,
        Reasons = context.Reasons([.. fate.Opportunities.Select(opportunity => Id<IReason>.Trusted(opportunity.Value))]),
        Initiatives = fate.Initiatives,
        Concerning = fate.Before is null && standing == GapStanding.Open ? [.. context.Work.Concerning(fate.After!.At.Id).Where(id => !fate.Initiatives.Contains(id))] : [],
        IsMadeByPlan = fate.Before is null && !context.AreVersions,
        WorthPerMonth = (fate.Before ?? fate.After)?.Money,
    };

    /// <summary>Whether the second map has it, severe and no worse than the first, and nothing answers it.</summary>
    protected static bool IsSevereAndUnanswered(GapContext context, PainPointFate fate) => fate is { IsAnswered: false, IsWorse: false, After: not null } && fate.Severity >= context.Options.SeverePain;
}
