using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Validation;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// What closing pain points saves: frequency × customers a month × the stated cost of one occurrence. It may be the same money
/// that conversions gain at the touchpoint (a cost is often the order that is lost), so only what exceeds that counts.
/// </summary>
internal static class CostParts
{
    /// <summary>The parts of the costs, each with the initiatives that close the pain point.</summary>
    /// <param name="context">The two maps; the one map beside itself where there is only one.</param>
    /// <param name="gained">The two maps by which conversions gain.</param>
    public static IEnumerable<WorthPart> Of(GapContext context, GapContext gained)
    {
        var (before, after) = (context.Before.Map, context.After.Map);
        if (before.Currency is not null && after.Currency is not null && before.Currency != after.Currency)
        {
            return [];
        }

        var gains = Gains(gained);
        var left = ReferenceEquals(before, after) ? new Dictionary<Id<PainPoint>, RankedPain>() : Pains(after);
        return Pains(before).Values
            .Select(ranked => (ranked.At, ranked.Pain, By: By(context.Work, ranked.Pain), Saved: (double?)ranked.MonthlyCost - Left(left, ranked.Pain)))
            .Where(one => one is { By.Count: > 0, Saved: not (null or 0) })
            .GroupBy(one => one.At.Id)
            .SelectMany(group => group.Sum(one => one.Saved!.Value) is var saved && saved - gains.GetValueOrDefault(group.Key) is > 0 and var beyond
                ? group.Select(one => new WorthPart(null, $"cost of {InsightText.Quote(one.Pain)} at {GapText.Name(one.At)}", Places.PainPoint(one.At, one.Pain), GapSide.Before, 0, one.Saved!.Value * (beyond / saved), one.By))
                : []);
    }

    private static Dictionary<Id<PainPoint>, RankedPain> Pains(JourneyMap map)
    {
        if (!map.Touchpoints.Any(at => at.PainPoints.Any(pain => pain.Cost is not null)))
        {
            return [];
        }

        var ranking = new InsightContext(map, null, RuleThresholds.Default).Pains;
        return ranking.CountsCustomers ? ranking.Ranked.ToDictionary(ranked => ranked.Pain.Id) : [];
    }

    // What is gone costs nothing; what is left and says no cost is unknown, not nothing.
    private static double? Left(Dictionary<Id<PainPoint>, RankedPain> left, PainPoint pain)
        => left.TryGetValue(pain.Id, out var ranked) ? (double?)ranked.MonthlyCost : 0;

    private static ElementList<Id<Initiative>> By(PlannedWork work, PainPoint pain) => OpenWork.Preferred(work, work.Closing(pain.Id));

    private static Dictionary<Id<Touchpoint>, double> Gains(GapContext context)
        => (from outlook in context.Conversions
            where WorthParts.IsDivided(outlook) && WorthParts.MoneyOfPoint(outlook) is not null
            from share in outlook.Sources
            from id in share.Before
            group share.Points * WorthParts.MoneyOfPoint(outlook)!.Value / share.Before.Count by id)
            .ToDictionary(group => group.Key, group => Math.Max(0, group.Sum()));
}
