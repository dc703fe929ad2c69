using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>The map's opportunities by their named scores: RICE first, then the opportunity score; those without either last.</summary>
internal static class Ideas
{
    private const int Most = 4;

    public static InsightTopic Of(InsightContext context)
    {
        var ranked = PriorityFinder.Find(context.Scored).Opportunities
            .OrderByDescending(one => Value(one, PriorityMeasure.Rice) ?? decimal.MinValue)
            .ThenByDescending(one => Value(one, PriorityMeasure.OpportunityScore) ?? decimal.MinValue);
        return new("opportunities", InsightPart.Issues, "Opportunities", Most, [.. ranked.Select(one => Item(context, one))])
        {
            Empty = "The map names no opportunity: what could be done about the pain points?",
        };
    }

    private static decimal? Value(ElementPriority one, PriorityMeasure measure) => one.By(measure)?.Value;

    private static InsightItem Item(InsightContext context, ElementPriority scored)
    {
        var opportunity = context.Map.Opportunities[scored.Id]!;
        var delivering = context.Work.Delivering(opportunity.Id);
        return new InsightItem($"opportunity:{opportunity.Id}", $"{GapText.Name(opportunity)}: {string.Join(", ", scored.Scores.Select(Words))}.", Places.Opportunity(opportunity))
        {
            Advice = delivering.Count > 0 ? $"{GapText.Names(delivering.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())} is to deliver it." : "No initiative delivers it.",
            Numbers = [.. scored.Scores.Where(score => score.Value is not null).Select(score => new GapNumber(score.Measure.Title, score.Value!.Value, null, score.Measure.Formula, score.Inputs))],
        };
    }

    private static string Words(PriorityScore score)
    {
        var name = score.Measure == PriorityMeasure.Rice ? "RICE" : "opportunity score";
        return score.Value is { } value ? $"{name} {GapText.Number(Math.Round(value, 1))}" : $"{name} unknown ({GapText.Listed([.. score.Missing.Select(missing => missing.Name.Split(',')[0])])} missing)";
    }
}
