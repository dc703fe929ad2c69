using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Reasons;

/// <summary>A touchpoint changes in a way that costs something, and nothing says what for.</summary>
internal sealed class UnexplainedChange : GapDetector
{
    public override GapKind Kind { get; } = new("unexplained-change", GapGroup.Reasons, "A touchpoint is new, takes the place of others, moves to another stage or channel, feels worse or is gone, and names no pain point, opportunity or objective as the reason. Current maps have no place for reasons: between two of them nothing is unexplained. A touchpoint that goes and was itself the breakdown, with all that hurt there answered, needs no other reason.", "Medium, low where an initiative is about it; one higher at a moment of truth. For a touchpoint that is gone no lower than its worst pain point that nothing answers.") { Heading = "Changes without a reason" };

    private const string Ask = "Say with `because` what it is for (of what is gone: in `removes`), or leave it as it was.";

    public override bool AppliesToVersions => true;

    /// <summary>Whether a touchpoint of the first map is gone and this says so.</summary>
    public static bool IsGoneUnexplained(GapContext context, Touchpoint before)
        => CanExplain(context) && !before.IsForNobody() && !context.WasBreakdown(before) && context.After.Map.Removes[before.Key] is not { Because.Count: > 0 } && !context.AfterOf(before).Any();

    // Who resolves a pain point of a touchpoint that goes says why it goes.
    private static IEnumerable<Initiative> Resolving(GapContext context, Touchpoint gone)
        => gone.PainPoints.SelectMany(painPoint => context.Work.Resolving(painPoint.Id)).Distinct();

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!CanExplain(context))
        {
            yield break;
        }

        var changes = new TouchpointChanges(context);

        // A pain point names who catches those whom it hits: that is what the touchpoint is for.
        var catching = context.After.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).Select(painPoint => painPoint.Recovery).OfType<Id<Touchpoint>>().ToHashSet();
        var ways = context.After.Map.Touchpoints.SelectMany(from => from.Next.Select(transition => (transition.To, From: from))).ToLookup(way => way.To, way => way.From);
        foreach (var after in context.After.Map.Touchpoints)
        {
            if (after is { Because.Count: 0, Personas: not { Count: 0 } } && changes.Of(after) is { } change)
            {
                yield return Gap(context, after, change, catching.Contains(after.Id) || (change.Before.Count == 0 && IsPartOf(ways[after.Id])));
            }
        }

        HashSet<Id<PainPoint>>? unanswered = null;
        foreach (var before in context.Gone)
        {
            if (IsGoneUnexplained(context, before))
            {
                unanswered ??= context.PainPoints.All.Where(fate => fate is { After: null, IsAnswered: false }).Select(fate => fate.Id).ToHashSet();
                yield return Gap(context, before, [.. before.PainPoints.Where(painPoint => unanswered.Contains(painPoint.Id))]);
            }
        }
    }

    // What is new and only goes on from what is said why is a part of that.
    private static bool IsPartOf(IEnumerable<Touchpoint> from) => from.Any() && from.All(touchpoint => touchpoint.Because.Count > 0);

    private static bool CanExplain(GapContext context) => context.After.Map.State != MapState.Current;

    private Gap Gap(GapContext context, Touchpoint after, TouchpointChange change, bool isCatching)
    {
        var work = context.Work.Concerning(change.Before.Select(before => before.Id).Append(after.Id));
        return new Gap
        {
            Id = IdOf(after.Key),
            Kind = Kind,
            Severity = SeverityOf(work, after.MomentOfTruth == true || change.Before.Any(before => before.MomentOfTruth == true)),
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(after)} {change.Title} without a reason",
            Message = $"{GapText.Name(after)} {change.Words}, but names no pain point, opportunity or objective as the reason.",
            Advice = Advice(context, work) ?? Ask,
            Note = $"{GapText.Name(after)} {change.Title}",
            // How to write that down for what is new is nothing to decide.
            IsBackground = work.Count > 0 || isCatching || change.IsFeelingOnly || (change.Before.Count == 0 && after.MomentOfTruth != true),
            Elements = [.. change.Before.Select(context.Before.Touchpoint), context.After.Touchpoint(after)],
            Numbers = change.Numbers,
            Concerning = work,
        };
    }

    private Gap Gap(GapContext context, Touchpoint before, ElementList<PainPoint> painPoints)
    {
        var removal = context.After.Map.Removes[before.Key];
        var work = context.Work.Concerning(before.Id);
        var severity = SeverityOf(work, before.MomentOfTruth == true);
        var pain = painPoints.Count == 0 ? GapSeverity.Low : painPoints.Max(painPoint => PainSeverity.Of(painPoint.Severity));
        var resolving = Resolving(context, before).ToList();
        var isProposed = resolving.Count > 0 && resolving.TrueForAll(initiative => initiative.Status == InitiativeStatus.Proposed);
        var said = isProposed ? $"and {GapText.Names(resolving)}, which {(resolving.Count == 1 ? "resolves" : "resolve")} what hurts there, {(resolving.Count == 1 ? "is" : "are")} only proposed"
            : resolving.Count > 0 ? $"and only {GapText.Names(resolving)}, which {(resolving.Count == 1 ? "resolves" : "resolve")} what hurts there, {(resolving.Count == 1 ? "tells" : "tell")} why" : removal is null ? "and nothing says why" : "but names no pain point, opportunity or objective as the reason";
        return new Gap
        {
            Id = IdOf(before.Key),
            Kind = Kind,
            Severity = pain > severity ? pain : severity,
            Standing = GapStanding.Unclear,
            Title = isProposed ? $"{GapText.Name(before)} is gone before what replaces it is decided" : $"{GapText.Name(before)} is gone without a reason",
            Message = $"{GapText.Name(before)} is {(removal is null ? "gone" : "removed on purpose")} in {context.SecondMap}, {said}.{(painPoints.Count == 0 ? "" : $" Its pain points that nothing answers disappear with it: {GapText.Names(painPoints)}.")}",
            Advice = isProposed ? "Decide on what is proposed, or keep the touchpoint until then." : Advice(context, work) ?? Ask,
            Note = $"{GapText.Name(before)} is gone",
            IsBackground = !isProposed && work.Count + resolving.Count > 0 && pain <= severity,
            Elements = removal is null ? [context.Before.Touchpoint(before)] : [context.Before.Touchpoint(before), context.After.Element(Places.Removal(removal), removal)],
            Concerning = work,
        };
    }

    private static GapSeverity SeverityOf(ElementList<Id<Initiative>> work, bool isMomentOfTruth)
        => (work.Count > 0 ? GapSeverity.Low : GapSeverity.Medium) + (isMomentOfTruth ? 1 : 0);

    private static string? Advice(GapContext context, ElementList<Id<Initiative>> work) => work.Count == 0 ? null
        : $"{GapText.Names(work.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())} {(work.Count == 1 ? "is" : "are")} about it: name as the reason what {(work.Count == 1 ? "that is" : "these are")} for.";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [cart]
        """,
        """
        objectives: [less-fraud]
        touchpoints:
          cart: {}
          identity-check: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        objectives: [less-fraud]
        touchpoints:
          cart: {}
          identity-check: { because: [less-fraud] }
        """,
    };
}
