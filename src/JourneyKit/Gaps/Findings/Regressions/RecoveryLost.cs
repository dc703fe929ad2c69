using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>What goes wrong still does, but nothing catches those whom it hits any more.</summary>
internal sealed class RecoveryLost : GapDetector
{
    public override GapKind Kind { get; } = new("recovery-lost", GapGroup.Regressions, "A pain point is in both maps, and a touchpoint catches those whom it hits today, but none in the future map.", "High for a breakdown or from the severity on that counts as severe, else medium." + Regression.WithReason) { Heading = "Pain points that lose their recovery" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        Dictionary<string, (Touchpoint At, PainPoint PainPoint)>? placedAfter = null;
        foreach (var at in context.Before.Map.Touchpoints)
        {
            foreach (var painPoint in at.PainPoints)
            {
                if (painPoint.Recovery is not { } recovery || context.Before.Map.Touchpoints[recovery] is not { } caught)
                {
                    continue;
                }

                placedAfter ??= ByKey(context.After.Map);
                if (placedAfter.TryGetValue(painPoint.Key, out var after) && after.PainPoint.Recovery is null)
                {
                    yield return Gap(context, at, painPoint, caught, after.At, after.PainPoint);
                }
            }
        }
    }

    private static Dictionary<string, (Touchpoint At, PainPoint PainPoint)> ByKey(JourneyMap map)
    {
        var all = new Dictionary<string, (Touchpoint, PainPoint)>(StringComparer.Ordinal);
        foreach (var at in map.Touchpoints)
        {
            foreach (var painPoint in at.PainPoints)
            {
                all.TryAdd(painPoint.Key, (at, painPoint));
            }
        }

        return all;
    }

    private Gap Gap(GapContext context, Touchpoint at, PainPoint painPoint, Touchpoint caught, Touchpoint atThen, PainPoint after)
    {
        var isSevere = after.Kind == PainPointKind.Breakdown || after.Severity >= context.Options.SeverePain;
        var gap = new Gap
        {
            Id = IdOf(painPoint.Key),
            Kind = Kind,
            Severity = isSevere ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"Nothing catches {GapText.Name(after)} {Regression.Where(context)}",
            Message = $"Whoever is hit by {GapText.Name(after)} at {GapText.Name(atThen)} is caught by {GapText.Name(caught)} {context.WhenBefore}; {Regression.Where(context)} it can still happen, and nothing catches them.",
            Advice = "Name the touchpoint that catches them.",
            Elements = [context.Before.PainPoint(at, painPoint), context.After.PainPoint(atThen, after)],
            Initiatives = context.Work.Closing(after.Id),
        };
        return Regression.Explain(gap, context, atThen.Because);
    }
}
