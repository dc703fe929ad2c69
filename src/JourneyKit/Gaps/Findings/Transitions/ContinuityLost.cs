using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers have to begin again on a way, today or in the second map.</summary>
internal sealed class ContinuityLost : GapDetector
{
    public override GapKind Kind { get; } = new("continuity-lost", GapGroup.Transitions, "On the way between two touchpoints customers lose what they have said and done, have to repeat it, or keep a part of it: today, or in future where today they do not.", "High where everything is lost, medium where it has to be repeated, low where a part is kept; one higher, but not above high, at a moment of truth.");

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        foreach (var now in MatchedMoves.In(context.Current.Map).Where(Loses))
        {
            yield return Today(context, now, context.After(now));
        }

        foreach (var then in MatchedMoves.In(context.Future.Map).Where(Loses))
        {
            var before = context.Before(then);
            if (before.Exists(Loses))
            {
                continue;
            }

            var isWorse = before.Exists(now => now.Transition.Continuity is not null);
            if (isWorse || then.Transition.Continuity != Continuity.Partial)
            {
                yield return Planned(context, before, then, isWorse);
            }
        }
    }

    private Gap Today(GapContext context, Move now, List<Move> after)
    {
        var worst = after.Max(then => then.Transition.Continuity);
        var (standing, future) = (after, worst, now.Transition.Continuity) switch
        {
            ({ Count: 0 }, _, _) when context.BecomeOne(now) => (GapStanding.Planned, "In future the two become one."),
            ({ Count: 0 }, _, _) => (GapStanding.Planned, "In future nobody goes this way."),
            (_, { } then, { } today) when then > today => (GapStanding.Regression, $"{GapText.Capital(context.InFuture)} it is worse: they {Plural(then)}."),
            (_, { } then, { } today) when then == today => (GapStanding.Open, "In future it is the same."),
            _ when after.Exists(then => then.Transition.Continuity is null) => (GapStanding.Unclear, "The future map does not say whether that changes."),
            (_, { } then, _) => (GapStanding.Planned, $"In future they {Plural(then)}."),
            _ => (GapStanding.Unclear, "The future map does not say whether that changes."),
        };
        var share = now.Transition.Share;
        var missing = RequiredContext.Missing(now);
        return new Gap
        {
            Id = IdOf(now.From.Key, now.To.Key),
            Kind = Kind,
            Severity = Severity(standing == GapStanding.Regression ? worst : now.Transition.Continuity, now.IsMomentOfTruth() || after.Exists(MatchedMoves.IsMomentOfTruth)),
            Standing = standing,
            Title = Title(now),
            Message = $"Whoever goes {now.Words()} today{(share is { } taken ? $" ({GapText.Percent(taken.Value)} of those at {GapText.Name(now.From)})" : "")} {Words(now.Transition.Continuity)}"
                + (missing.Count > 0 && standing != GapStanding.Planned ? $"; {GapText.Quoted(missing)} {(missing.Count == 1 ? "does" : "do")} not come along" : "") + $". {future}",
            Advice = standing switch
            {
                GapStanding.Open or GapStanding.Regression => "Let what is known travel along, or leave the way out.",
                GapStanding.Unclear => "Say in the future map what customers keep on this way.",
                _ => null,
            },
            Elements = [context.Current.Move(now), .. after.Select(context.Future.Move)],
            Numbers = share is { } known ? [GapNumber.Stated("share who go this way", Measure.Fraction(known.Value), $"of those at {now.From.Name}", context.Current.Input("share", now.Path / "share", known))] : [],
            Reasons = context.Reasons([.. after.SelectMany(then => then.From.Because.Concat(then.To.Because)).Distinct()]),
            Concerning = context.Work.Concerning([now.From.Id, now.To.Id, .. after.SelectMany(then => new[] { then.From.Id, then.To.Id })]),
        };
    }

    private Gap Planned(GapContext context, List<Move> before, Move then, bool isWorse) => new()
    {
        Id = IdOf(then.From.Key, then.To.Key),
        Kind = Kind,
        Severity = Severity(then.Transition.Continuity, then.IsMomentOfTruth()),
        Standing = isWorse ? GapStanding.Regression : GapStanding.Open,
        Title = Title(then),
        Message = $"{GapText.Capital(context.InFuture)} whoever goes {then.Words()} {Words(then.Transition.Continuity)}. " + (isWorse ? "Today they go on where they stopped." : before.Count == 0 ? "This way does not exist today." : "Today's map does not say how it is."),
        Advice = "Let what is known travel along, or leave the way out.",
        Elements = [context.Future.Move(then), .. before.Select(context.Current.Move)],
        Reasons = context.Reasons([.. then.From.Because.Concat(then.To.Because).Distinct()]),
        Concerning = context.Work.Concerning(then.From.Id, then.To.Id),
    };

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

    private static GapSeverity Severity(Continuity? continuity, bool isMomentOfTruth)
    {
        var severity = continuity switch
        {
            Continuity.Lost => GapSeverity.High,
            Continuity.Repeats => GapSeverity.Medium,
            _ => GapSeverity.Low,
        };
        return isMomentOfTruth && severity < GapSeverity.High ? severity + 1 : severity;
    }
}
