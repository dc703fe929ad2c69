using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers wait longer on a way than the second map asks.</summary>
internal sealed class WaitTooLong : GapDetector
{
    private const int Half = 2;
    private static readonly TimeSpan Long = TimeSpan.FromDays(1);

    public override GapKind Kind { get; } = new("wait-too-long", GapGroup.Transitions, "Customers wait longer between two touchpoints today than the future map says they should; or the future map makes them wait longer, or a day or more on a way that is new, to a touchpoint for which nobody waits as long today. A way that takes the place of several because a touchpoint between them is removed is set against the sum of their waits and of the durations of what is removed, as far as they are stated. A response target is no such wait and is not compared.", "Medium where the longer wait is at least twice the other and on a way that is new, else low; one higher at a moment of truth.") { Heading = "Waits that are too long" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        foreach (var before in MatchedMoves.In(context.Before.Map))
        {
            if (before.Transition.Wait is not { } wait)
            {
                continue;
            }

            // After a split the way that keeps customers waiting longest is what is left to them.
            var longest = context.After(before).OrderByDescending(after => after.Transition.Wait).ThenBy(after => after.Name, StringComparer.Ordinal).FirstOrDefault();
            if (longest is { Transition.Wait: { } asked } after && asked != wait)
            {
                yield return Gap(context, before, wait, after, asked);
            }
        }

        var waits = MatchedMoves.In(context.Before.Map).Where(before => before.Transition.Wait is not null).GroupBy(before => before.To.Key, StringComparer.Ordinal).ToDictionary(ways => ways.Key, ways => ways.Max(way => way.Transition.Wait!.Value), StringComparer.Ordinal);
        foreach (var after in MatchedMoves.In(context.After.Map))
        {
            if (after.Transition.Wait is not { } wait || context.Before(after).Count > 0)
            {
                continue;
            }

            var bridged = BridgedWay.Of(context, after);
            if (bridged is { Time: { } time })
            {
                if (time != wait)
                {
                    yield return Bridging(context, bridged, time, after, wait);
                }
            }

            // Where whoever comes there from elsewhere today waits no less, nothing gets worse.
            else if (wait >= Long && !context.BeforeOf(after.To).Any(own => waits.TryGetValue(own.Key, out var today) && today >= wait))
            {
                yield return New(context, after, wait, bridged);
            }
        }
    }

    private Gap New(GapContext context, Move after, TimeSpan wait, BridgedWay? bridged)
    {
        var input = context.After.Input("wait to be", after.Path / PropertyKeys.Wait, (Measure)wait);
        return new Gap
        {
            Id = IdOf(after.From.Key, after.To.Key),
            Kind = Kind,
            Severity = after.IsMomentOfTruth() ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = bridged is null ? $"A new way makes customers wait {after.Words()}" : $"Customers are to wait {Figures.Time(wait)} {after.Words()}",
            Message = $"{GapText.Capital(after.Words())} customers wait {Figures.Time(wait)} {context.WhenAfter}. {(bridged is null ? "This way is new." : $"{GapText.Capital(context.WhenBefore)} they go there by way of {GapText.Names(bridged.Gone)}, and {context.FirstMap} does not say how long that takes.")}",
            Advice = "Shorten the wait, or say with `guidance` what customers are told meanwhile.",
            Elements = [context.After.Move(after), .. (bridged?.Moves ?? []).Select(context.Before.Move)],
            Numbers = [GapNumber.Stated("wait to be", wait, null, input)],
            IsMadeByPlan = !context.AreVersions,
            Reasons = context.Reasons([.. after.From.Because.Concat(after.To.Because).Distinct()]),
            Concerning = context.Work.Concerning(after.From.Id, after.To.Id),
        };
    }

    private Gap Gap(GapContext context, Move before, TimeSpan wait, Move after, TimeSpan asked)
    {
        var isWorse = asked > wait;
        var (longer, shorter) = isWorse ? (asked, wait) : (wait, asked);
        var severity = longer.Ticks / Half >= shorter.Ticks ? GapSeverity.Medium : GapSeverity.Low;
        var (today, target) = (context.Before.Input("wait today", before.Path / PropertyKeys.Wait, (Measure)wait), context.After.Input("wait to be", after.Path / PropertyKeys.Wait, (Measure)asked));
        return new Gap
        {
            Id = IdOf(before.From.Key, before.To.Key),
            Kind = Kind,
            Severity = before.IsMomentOfTruth() || after.IsMomentOfTruth() ? severity + 1 : severity,
            Standing = isWorse ? GapStanding.Regression : GapStanding.Planned,
            Title = $"Customers wait {(isWorse ? $"longer {context.WhenAfter}" : "too long")} {before.Words()}",
            Message = $"{GapText.Capital(before.Words())} customers wait {Figures.Time(wait, asked)} {context.WhenBefore}; {context.WhenAfter} {Figures.Time(asked, wait)}.",
            Elements = [context.Before.Move(before), context.After.Move(after)],
            Numbers =
            [
                GapNumber.Stated("wait today", wait, null, today),
                GapNumber.Stated("wait to be", asked, null, target),
                new GapNumber(isWorse ? "more" : "less", longer - shorter, null, isWorse ? "to be − today" : "today − to be", [today, target]),
            ],
            Reasons = context.Reasons([.. after.From.Because.Concat(after.To.Because).Distinct()]),
            Concerning = context.Work.Concerning(before.From.Id, before.To.Id, after.From.Id, after.To.Id),
        };
    }

    // The way that takes the place of several steps is set against all of them together.
    private Gap Bridging(GapContext context, BridgedWay before, TimeSpan time, Move after, TimeSpan wait)
    {
        var isWorse = wait > time;
        var (longer, shorter) = isWorse ? (wait, time) : (time, wait);
        var severity = longer.Ticks / Half >= shorter.Ticks ? GapSeverity.Medium : GapSeverity.Low;
        var (parts, target) = (before.Inputs(context.Before), context.After.Input("wait to be", after.Path / PropertyKeys.Wait, (Measure)wait));
        return new Gap
        {
            Id = IdOf(after.From.Key, after.To.Key),
            Kind = Kind,
            Severity = after.IsMomentOfTruth() ? severity + 1 : severity,
            Standing = isWorse ? GapStanding.Regression : GapStanding.Planned,
            Title = $"Customers wait {(isWorse ? $"longer {context.WhenAfter}" : "too long")} {after.Words()}",
            Message = $"{GapText.Capital(after.Words())} customers wait {Figures.Time(time, wait)} in all {context.WhenBefore}, by way of {GapText.Names(before.Gone)}; {context.WhenAfter}, without {(before.Gone.Count == 1 ? "that" : "these")}, {Figures.Time(wait, time)}.",
            Elements = [.. before.Moves.Select(context.Before.Move), context.After.Move(after)],
            Numbers =
            [
                new GapNumber("wait today", time, null, "sum of the waits, and of the durations of what is removed", parts),
                GapNumber.Stated("wait to be", wait, null, target),
                new GapNumber(isWorse ? "more" : "less", longer - shorter, null, isWorse ? "to be − today" : "today − to be", [.. parts, target]),
            ],
            Reasons = context.Reasons([.. after.From.Because.Concat(after.To.Because).Distinct()]),
            Concerning = context.Work.Concerning([after.From.Id, after.To.Id, .. before.Gone.Select(gone => gone.Id)]),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { next: { delivery: { wait: 3d } } }
          delivery: {}
        """,
        """
        touchpoints:
          payment: { next: { delivery: { wait: 1d } } }
          delivery: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { next: { delivery: { wait: 3d } } }
          delivery: {}
        """,
    };
}
