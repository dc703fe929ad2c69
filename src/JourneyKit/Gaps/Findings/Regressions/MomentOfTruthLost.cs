using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint that decides how customers see the organisation is gone, or is no longer said to.</summary>
internal sealed class MomentOfTruthLost : GapDetector
{
    public override GapKind Kind { get; } = new("moment-of-truth-lost", GapGroup.Regressions, "A moment of truth of today is gone in the future map and nothing replaces it; or it is still there and said to be none. Where nothing is said of it any more, that is unclear. One that was itself the breakdown is no loss.", "High where it is gone, medium where it is said to be none, low where it is unclear." + Regression.WithReason) { Heading = "Moments of truth that are lost" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var before in context.Before.Map.Touchpoints)
        {
            if (before.MomentOfTruth != true || before.IsForNobody())
            {
                continue;
            }

            var after = context.AfterOf(before).ToList();
            if (after.Count == 0)
            {
                if (!context.WasBreakdown(before))
                {
                    yield return Gone(context, before);
                }
            }
            else if (!after.Exists(after => after.MomentOfTruth == true))
            {
                yield return Unmarked(context, before, after);
            }
        }
    }

    private Gap Gone(GapContext context, Touchpoint before)
    {
        var where = Regression.Where(context);
        var removal = context.After.Map.Removes[before.Key];
        var gap = new Gap
        {
            Id = IdOf(before.Key),
            Kind = Kind,
            Severity = GapSeverity.High,
            Standing = GapStanding.Regression,
            Title = $"The moment of truth {GapText.Name(before)} is gone {where}",
            Message = $"{GapText.Name(before)} decides {context.WhenBefore} how customers see the organisation; {where} it is gone, and nothing takes its place.",
            Advice = $"Say which touchpoint decides it {context.WhenAfter}.",
            Elements = [context.Before.Touchpoint(before)],
            Concerning = context.Work.Concerning(before.Id),
        };
        return Regression.Explain(gap, context, removal?.Because ?? []);
    }

    // Where the stage has a moment of truth that is none today, or another touchpoint than today, the plan has said what decides there.
    private static bool IsMoved(GapContext context, Touchpoint before, List<Touchpoint> became)
    {
        var stages = became.Append(before).Select(touchpoint => touchpoint.Stage).OfType<Id<Stage>>().ToHashSet();
        return context.After.Map.Touchpoints.Any(other => other.MomentOfTruth == true && other.Stage is { } stage && stages.Contains(stage) && !context.BeforeOf(other).Any(earlier => earlier.Key == other.Key && earlier.MomentOfTruth == true));
    }

    private Gap Unmarked(GapContext context, Touchpoint before, List<Touchpoint> after)
    {
        var (where, isSaid) = (Regression.Where(context), after.Exists(after => after.MomentOfTruth == false));
        var gap = new Gap
        {
            Id = IdOf(before.Key),
            Kind = Kind,
            Severity = isSaid ? GapSeverity.Medium : GapSeverity.Low,
            Standing = isSaid ? GapStanding.Regression : GapStanding.Unclear,
            Title = isSaid ? $"{GapText.Name(before)} is no moment of truth {where}" : $"Whether {GapText.Name(before)} stays a moment of truth is not said",
            Message = $"{GapText.Name(before)} decides {context.WhenBefore} how customers see the organisation; {where} it is {(isSaid ? "said not to" : "not said whether it still does")}.",
            Advice = isSaid ? null : "Mark it, if it still decides.",
            Elements = [context.Before.Touchpoint(before), .. after.Select(context.After.Touchpoint)],
            Concerning = context.Work.Concerning([before.Id, .. after.Select(after => after.Id)]),
            IsBackground = !isSaid && IsMoved(context, before, after),
        };
        return isSaid ? Regression.Explain(gap, context, [.. after.SelectMany(after => after.Because).Distinct()]) : gap;
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          delivery: { momentOfTruth: true }
        """,
        """
        touchpoints:
          delivery: { momentOfTruth: false }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          delivery: { momentOfTruth: true }
        """,
    };
}
