using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers wait longer on a way than the second map asks.</summary>
internal sealed class WaitTooLong : GapDetector
{
    private const int Half = 2;

    public override GapKind Kind { get; } = new("wait-too-long", GapGroup.Transitions, "Customers wait longer between two touchpoints today than the future map says they should; or the future map makes them wait longer. A response target is no such wait and is not compared.", "Medium where the longer wait is at least twice the other, else low; one higher at a moment of truth.");

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        foreach (var now in MatchedMoves.In(context.Current.Map))
        {
            if (now.Transition.Wait is not { } wait)
            {
                continue;
            }

            // After a split the way that keeps customers waiting longest is what is left to them.
            var longest = context.After(now).OrderByDescending(then => then.Transition.Wait).ThenBy(then => then.Name, StringComparer.Ordinal).FirstOrDefault();
            if (longest is { Transition.Wait: { } asked } then && asked != wait)
            {
                yield return Gap(context, now, wait, then, asked);
            }
        }
    }

    private Gap Gap(GapContext context, Move now, TimeSpan wait, Move then, TimeSpan asked)
    {
        var isWorse = asked > wait;
        var (longer, shorter) = isWorse ? (asked, wait) : (wait, asked);
        var severity = longer.Ticks / Half >= shorter.Ticks ? GapSeverity.Medium : GapSeverity.Low;
        var (today, target) = (context.Current.Input("wait today", now.Path / "wait", (Measure)wait), context.Future.Input("wait to be", then.Path / "wait", (Measure)asked));
        return new Gap
        {
            Id = IdOf(now.From.Key, now.To.Key),
            Kind = Kind,
            Severity = now.IsMomentOfTruth() || then.IsMomentOfTruth() ? severity + 1 : severity,
            Standing = isWorse ? GapStanding.Regression : GapStanding.Planned,
            Title = $"Customers wait {(isWorse ? $"longer {context.InFuture}" : "too long")} {now.Words()}",
            Message = $"{GapText.Capital(now.Words())} customers wait {(Measure)wait} today; {context.InFuture} {(Measure)asked}.",
            Elements = [context.Current.Move(now), context.Future.Move(then)],
            Numbers =
            [
                GapNumber.Stated("wait today", wait, null, today),
                GapNumber.Stated("wait to be", asked, null, target),
                new GapNumber(isWorse ? "more" : "less", longer - shorter, null, isWorse ? "to be − today" : "today − to be", [today, target]),
            ],
            Reasons = context.Reasons([.. then.From.Because.Concat(then.To.Because).Distinct()]),
            Concerning = context.Work.Concerning(now.From.Id, now.To.Id, then.From.Id, then.To.Id),
        };
    }
}
