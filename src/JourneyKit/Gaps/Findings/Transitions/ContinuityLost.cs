using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers have to begin again on a way, today or in the second map.</summary>
internal sealed class ContinuityLost : GapDetector
{
    public override GapKind Kind { get; } = new("continuity-lost", GapGroup.Transitions, "On the way between two touchpoints customers lose what they have said and done, have to repeat it, or keep only a part of it: today, or in future where today they do not or no such way exists. A way that takes the place of several because a touchpoint between them is removed is set against the worst of these.", "High where everything is lost, medium where it has to be repeated, low where a part is kept; at least medium on a way of the future map that does not bring along what must be known; one higher, but not above high, at a moment of truth.") { Heading = "Transitions on which customers start over or repeat themselves" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        foreach (var before in MatchedMoves.In(context.Before.Map).Where(Loses))
        {
            yield return Today(context, before, context.After(before));
        }

        foreach (var after in MatchedMoves.In(context.After.Map).Where(Loses))
        {
            var before = context.Before(after);
            if (before.Exists(Loses))
            {
                continue;
            }

            var bridged = before.Count == 0 ? BridgedWay.Of(context, after) : null;
            var isWorse = before.Exists(before => before.Transition.Continuity is not null) || bridged?.Continuity < after.Transition.Continuity;
            var missing = RequiredContext.Missing(after);
            if (isWorse || before.Count == 0 || missing.Count > 0 || after.Transition.Continuity != Continuity.Partial)
            {
                // What is no better by way of what goes is the same in both maps.
                yield return Planned(context, before, after, missing, isWorse, bridged) with { IsBackground = !isWorse && bridged?.Continuity is not null };
            }
        }
    }

    private Gap Today(GapContext context, Move before, List<Move> movesAfter)
    {
        var worst = movesAfter.Max(after => after.Transition.Continuity);
        var (standing, outlook) = (movesAfter, worst, before.Transition.Continuity) switch
        {
            ({ Count: 0 }, _, _) when context.BecomeOne(before) => (GapStanding.Planned, $"{GapText.Capital(context.WhenAfter)} the two become one."),
            ({ Count: 0 }, _, _) => (GapStanding.Planned, $"{GapText.Capital(context.WhenAfter)} nobody goes this way."),
            (_, { } after, { } today) when after > today => (GapStanding.Regression, $"{GapText.Capital(context.WhenAfter)} it is worse: they {Plural(after)}."),
            (_, { } after, { } today) when after == today => (GapStanding.Open, $"{GapText.Capital(context.WhenAfter)} it is the same."),
            _ when movesAfter.Exists(after => after.Transition.Continuity is null) => (GapStanding.Unclear, $"{GapText.Capital(context.SecondMap)} does not say whether that changes."),
            (_, { } after, _) => (GapStanding.Planned, $"{GapText.Capital(context.WhenAfter)} they {Plural(after)}."),
            _ => (GapStanding.Unclear, $"{GapText.Capital(context.SecondMap)} does not say whether that changes."),
        };
        var share = before.Transition.Share;
        var missing = RequiredContext.Missing(before);
        return new Gap
        {
            Id = IdOf(before.From.Key, before.To.Key),
            Kind = Kind,
            Severity = Severity(standing == GapStanding.Regression ? worst : before.Transition.Continuity, before.IsMomentOfTruth() || movesAfter.Exists(MatchedMoves.IsMomentOfTruth)),
            Standing = standing,
            IsBackground = standing == GapStanding.Open && !context.AreVersions,
            Title = Title(before),
            Message = $"Whoever goes {before.Words()} {context.WhenBefore}{(share is { } taken ? $" ({Figures.Percent(taken.Value)} of those at {GapText.Name(before.From)})" : "")} {Words(before.Transition.Continuity)}"
                + (missing.Count > 0 && standing != GapStanding.Planned ? $"; {GapText.Quoted(missing)} {(missing.Count == 1 ? "does" : "do")} not come along" : "") + $". {outlook}",
            Advice = standing switch
            {
                GapStanding.Open or GapStanding.Regression => "Let what is known travel along, or leave the way out.",
                GapStanding.Unclear => $"Say in {context.SecondMap} what customers keep on this way.",
                _ => null,
            },
            Elements = [context.Before.Move(before), .. movesAfter.Select(context.After.Move)],
            Numbers = share is { } known ? [GapNumber.Stated("share who go this way", Measure.Fraction(known.Value), $"of those at {before.From.Name}", context.Before.Input("share", before.Path / PropertyKeys.Share, known))] : [],
            Reasons = context.Reasons([.. movesAfter.SelectMany(after => after.From.Because.Concat(after.To.Because)).Distinct()]),
            Concerning = context.Work.Concerning([before.From.Id, before.To.Id, .. movesAfter.SelectMany(after => new[] { after.From.Id, after.To.Id })]),
        };
    }

    private Gap Planned(GapContext context, List<Move> before, Move after, IReadOnlyList<string> missing, bool isWorse, BridgedWay? bridged) => new()
    {
        Id = IdOf(after.From.Key, after.To.Key),
        Kind = Kind,
        Severity = Severity(after.Transition.Continuity, after.IsMomentOfTruth(), missing.Count > 0),
        Standing = isWorse ? GapStanding.Regression : GapStanding.Open,
        IsMadeByPlan = before.Count == 0 && bridged is null && !context.AreVersions,
        Title = Title(after),
        Message = $"{GapText.Capital(context.WhenAfter)} whoever goes {after.Words()} {Words(after.Transition.Continuity)}" + (missing.Count > 0 ? $"; {GapText.Quoted(missing)} must be known there and {(missing.Count == 1 ? "does" : "do")} not come along, so customers have to say it again. " : ". ") + (bridged is not null ? Today(context, bridged) : isWorse ? $"{GapText.Capital(context.WhenBefore)} they go on where they stopped." : before.Count == 0 ? "This way is new." : $"{GapText.Capital(context.FirstMap)} does not say how it is."),
        Advice = "Let what is known travel along, or leave the way out.",
        Elements = [context.After.Move(after), .. (bridged?.Moves ?? before).Select(context.Before.Move)],
        Reasons = context.Reasons([.. after.From.Because.Concat(after.To.Because).Distinct()]),
        Concerning = context.Work.Concerning(after.From.Id, after.To.Id),
    };

    private static string Today(GapContext context, BridgedWay bridged)
        => $"{GapText.Capital(context.WhenBefore)} they go there by way of {GapText.Names(bridged.Gone)}{(bridged.Continuity is { } known ? $", and {Plural(known)}." : $"; {context.FirstMap} does not say what they keep.")}";

    private static bool Loses(Move move) => move.Transition.Continuity is Continuity.Partial or Continuity.Repeats or Continuity.Lost;

    private static string Title(Move move) => GapText.Capital(move.Words()) + (move.Transition.Continuity == Continuity.Partial ? " a part gets lost" : " customers begin again");

    private static string Words(Continuity? continuity) => continuity switch
    {
        Continuity.Lost => "loses all that was said and done before",
        Continuity.Repeats => "has to say or do things again",
        Continuity.Partial => "keeps only a part of what was said and done before",
        _ => "goes on where they stopped",
    };

    private static string Plural(Continuity continuity) => continuity switch
    {
        Continuity.Lost => "lose all of it",
        Continuity.Repeats => "have to say or do things again",
        Continuity.Partial => "keep a part",
        _ => "go on where they stopped",
    };

    private static GapSeverity Severity(Continuity? continuity, bool isMomentOfTruth, bool lacksWhatMustBeKnown = false)
    {
        var severity = continuity switch
        {
            Continuity.Lost => GapSeverity.High,
            Continuity.Repeats => GapSeverity.Medium,
            _ when lacksWhatMustBeKnown => GapSeverity.Medium,
            _ => GapSeverity.Low,
        };
        return isMomentOfTruth && severity < GapSeverity.High ? severity + 1 : severity;
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          chat: { next: { call: { continuity: lost } } }
          call: {}
        """,
        """
        touchpoints:
          chat: { next: { call: { continuity: resumes } } }
          call: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        touchpoints:
          chat: { next: { call: { continuity: resumes } } }
          call: {}
        """,
    };
}
