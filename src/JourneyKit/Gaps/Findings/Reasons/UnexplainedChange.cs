using JourneyKit.Gaps.Findings.PainPoints;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Reasons;

/// <summary>A touchpoint changes in a way that costs something, and nothing says what for.</summary>
internal sealed class UnexplainedChange : GapDetector
{
    public override GapKind Kind { get; } = new("unexplained-change", GapGroup.Reasons, "A touchpoint is new, takes the place of others, moves to another stage or channel, feels worse or is gone, and names no pain point, opportunity or objective as the reason. Current maps have no place for reasons: between two of them nothing is unexplained.", "Medium, low where an initiative is about it; one higher at a moment of truth. For a touchpoint that is gone no lower than its worst pain point that nothing answers.");

    public override bool AppliesToVersions => true;

    /// <summary>Whether a touchpoint of the first map is gone and this says so.</summary>
    public static bool IsGoneUnexplained(GapContext context, Touchpoint now)
        => CanExplain(context) && !now.IsForNobody() && context.Future.Map.Removes[now.Key] is not { Because.Count: > 0 } && !context.AfterOf(now).Any();

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!CanExplain(context))
        {
            yield break;
        }

        var changes = new TouchpointChanges(context);
        foreach (var then in context.Future.Map.Touchpoints)
        {
            if (then is { Because.Count: 0, Personas: not { Count: 0 } } && changes.Of(then) is { } change)
            {
                yield return Gap(context, then, change);
            }
        }

        HashSet<string>? unanswered = null;
        foreach (var now in context.Gone)
        {
            if (IsGoneUnexplained(context, now))
            {
                unanswered ??= context.PainPoints.All.Where(fate => fate is { Then: null, IsAnswered: false }).Select(fate => fate.Id.Value).ToHashSet(StringComparer.Ordinal);
                yield return Gap(context, now, [.. now.PainPoints.Where(painPoint => unanswered.Contains(painPoint.Key))]);
            }
        }
    }

    private static bool CanExplain(GapContext context) => context.Future.Map.State != MapState.Current;

    private Gap Gap(GapContext context, Touchpoint then, TouchpointChange change)
    {
        var work = context.Work.Concerning(change.Before.Select(now => now.Id).Append(then.Id));
        return new Gap
        {
            Id = IdOf(then.Key),
            Kind = Kind,
            Severity = SeverityOf(work, then.MomentOfTruth == true || change.Before.Any(now => now.MomentOfTruth == true)),
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(then)} {change.Title} without a reason",
            Message = $"{GapText.Name(then)} {change.Words}, but names no pain point, opportunity or objective as the reason.",
            Advice = Advice(context, work) ?? "Name what it is for, or leave it as it was.",
            Elements = [.. change.Before.Select(context.Current.Touchpoint), context.Future.Touchpoint(then)],
            Numbers = change.Numbers,
            Concerning = work,
        };
    }

    private Gap Gap(GapContext context, Touchpoint now, ElementList<PainPoint> painPoints)
    {
        var removal = context.Future.Map.Removes[now.Key];
        var work = context.Work.Concerning(now.Id);
        var severity = SeverityOf(work, now.MomentOfTruth == true);
        var pain = painPoints.Count == 0 ? GapSeverity.Low : painPoints.Max(painPoint => PainSeverity.Of(painPoint.Severity));
        var said = removal is null ? "and nothing says why" : "but names no pain point, opportunity or objective as the reason";
        return new Gap
        {
            Id = IdOf(now.Key),
            Kind = Kind,
            Severity = pain > severity ? pain : severity,
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(now)} is gone without a reason",
            Message = $"{GapText.Name(now)} is {(removal is null ? "gone" : "removed on purpose")} in {context.SecondMap}, {said}.{(painPoints.Count == 0 ? "" : $" With it goes what hurts there and nothing answers: {GapText.Names(painPoints)}.")}",
            Advice = Advice(context, work) ?? "Say in the future map what it is removed for, or what takes its place.",
            Elements = removal is null ? [context.Current.Touchpoint(now)] : [context.Current.Touchpoint(now), context.Future.Element(Places.Removal(removal), removal)],
            Concerning = work,
        };
    }

    private static GapSeverity SeverityOf(ElementList<Id<Initiative>> work, bool isMomentOfTruth)
        => (work.Count > 0 ? GapSeverity.Low : GapSeverity.Medium) + (isMomentOfTruth ? 1 : 0);

    private static string? Advice(GapContext context, ElementList<Id<Initiative>> work) => work.Count == 0 ? null
        : $"{GapText.Names(work.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())} {(work.Count == 1 ? "is" : "are")} about it: name as the reason what {(work.Count == 1 ? "that is" : "these are")} for.";
}
