using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>The map's opportunities by their named scores: RICE first, then the opportunity score; those without either last.</summary>
internal static class Ideas
{
    private const int Most = 3;

    private static readonly PriorityMeasure[] PriorityMeasures = [PriorityMeasure.Rice, PriorityMeasure.OpportunityScore];

    // What stands behind the name of what is missing: of which element, or why.
    private static readonly string[] Behind = [",", " of “"];

    public static InsightTopic Of(InsightContext context)
    {
        var ranked = PriorityFinder.Find(context.Scored).Opportunities
            .OrderByDescending(one => Value(one, PriorityMeasure.Rice) ?? decimal.MinValue)
            .ThenByDescending(one => Value(one, PriorityMeasure.OpportunityScore) ?? decimal.MinValue)
            .ToList();
        return new("opportunities", InsightPart.Issues, "Opportunities", Most, [.. ranked.Select(one => Item(context, one))])
        {
            Note = NoteOf(context, ranked),
            Empty = "The map names no opportunity: what could be done about the pain points?",
        };
    }

    private static decimal? Value(ElementPriority one, PriorityMeasure measure) => one.By(measure)?.Value;

    private static InsightItem Item(InsightContext context, ElementPriority scored)
    {
        var opportunity = context.Map.Opportunities[scored.Id]!;
        var delivering = context.Work.Delivering(opportunity.Id);
        return new InsightItem($"opportunity:{opportunity.Id}", $"{InsightText.Ideas([opportunity])}{Words(scored)}.", Places.Opportunity(opportunity))
        {
            Advice = delivering.Count > 0 ? $"{GapText.Names(delivering.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())} is to deliver it." : IsAnyDelivered(context) ? "No initiative delivers it." : null,
            Numbers = [.. scored.Scores.Where(score => score.Value is not null).Select(score => new GapNumber(score.Measure.Title, score.Value!.Value, null, score.Measure.Formula, score.Inputs))],
        };
    }

    private static bool IsAnyDelivered(InsightContext context) => context.Map.Opportunities.Any(opportunity => context.Work.Delivering(opportunity.Id).Count > 0);

    // What is unknown of every one of them is said once.
    private static string? NoteOf(InsightContext context, List<ElementPriority> all)
    {
        string?[] notes =
        [
            all.Count > 0 && !IsAnyDelivered(context) ? "no initiative delivers any" : null,
            .. PriorityMeasures.Where(measure => all.Count > 0 && all.TrueForAll(one => Value(one, measure) is null)).Select(measure => $"{NameOf(measure)} unknown{Missing(context, all, measure)}"),
        ];
        return notes.OfType<string>().ToList() is { Count: > 0 } said ? string.Join("; ", said) : null;
    }

    // What all of them lack is named once; what some lack, with which.
    private static string Missing(InsightContext context, List<ElementPriority> all, PriorityMeasure measure)
    {
        var lacking = all.SelectMany(one => (one.By(measure)?.Missing ?? []).Select(missing => (Name: missing.Name.Split(Behind, StringSplitOptions.None)[0], one.Id)).Distinct())
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Count() == all.Count ? group.Key : $"{group.Key} of {GapText.Names(group.Select(one => context.Map.Opportunities[one.Id]).OfType<Opportunity>())}")
            .ToList();
        return lacking.Count == 0 ? "" : $" (missing: {string.Join("; ", lacking)})";
    }

    private static string Words(ElementPriority scored)
        => scored.Scores.Where(score => score.Value is not null).Select(score => $"{NameOf(score.Measure)} {Figures.Average((double)score.Value!.Value)}").ToList() is { Count: > 0 } known ? $": {string.Join(", ", known)}" : ": not scored";

    private static string NameOf(PriorityMeasure measure) => measure == PriorityMeasure.Rice ? "RICE" : "opportunity score";
}
