using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What hurts most, and whether anybody works on it.</summary>
internal static class Pains
{
    private const int Most = 5;

    public static InsightTopic Of(InsightContext context)
    {
        var ranking = context.Pains;
        ElementList<InsightItem> items = [.. ranking.Ranked.Select(ranked => Item(context, ranking, ranked))];
        return new("pain-points", InsightPart.Issues, "Pain points by severity × frequency × reach × cost", Most, items)
        {
            Note = ranking.Ranked.Any(ranked => ranked.Gains.Count > 0) ? "“up to” is the most that conversions could gain without it" : null,
            Empty = "The map has no pain points. What do customers complain about, and where?",
        };
    }

    private static InsightItem Item(InsightContext context, PainRanking ranking, RankedPain ranked)
    {
        var (at, pain) = (ranked.At, ranked.Pain);
        var severity = pain.Severity is { } known ? $"severity {known} of 5" : "severity unknown";
        var text = $"{InsightText.Quote(pain)} at {GapText.Name(at)}{InsightText.ForWhom(context.Map, pain.Personas)}: {severity}, {Facts(context, ranking, ranked)}.";
        return new InsightItem($"pain:{pain.Id}", text, Places.PainPoint(at, pain))
        {
            Brief = text,
            Advice = Answer(context.Work, pain),
            Weight = ranked.Score,
            Numbers = [.. PainNumbers.Of(context, ranking, ranked)],
        };
    }

    /// <summary>How often it hurts and what it costs, in words; how bad it is stands beside.</summary>
    public static string Facts(InsightContext context, PainRanking ranking, RankedPain ranked)
    {
        string?[] facts =
        [
            ranked.Pain.Frequency is not { } share ? "how often is unknown"
                : ranked.Reach is null ? $"{Figures.Percent(share.Value)} of those there"
                : ranking.CountsCustomers ? $"{Listing.Count(Figures.Estimate(ranked.Hits!.Value), "customer")} a month" : $"{Figures.Percent(ranked.Hits!.Value)} of journeys",
            ranking.CountsCustomers && ranked.Pain.Frequency is not null && ranked.Reach is not null && ranked.Cost is { } sum ? $"costs {context.Money(sum)} a month" : null,
            ranked.Gains.Count == 0 ? null : Gain(context, ranked),
        ];
        return string.Join(", ", facts.OfType<string>());
    }

    // In money over all conversions; how many more convert is said of the one that gains most.
    private static string Gain(InsightContext context, RankedPain ranked)
    {
        var most = ranked.Gains[0];
        var points = $"{InsightText.Points(100 * most.Share)} of {GapText.Name(most.Flow.Conversion)}";
        return ranked.Gain is not { } gain ? $"up to {points}"
            : $"up to {context.Money(gain)} a month ({(ranked.Gains.Count > 1 ? "most of it " : "")}{points})";
    }

    /// <summary>Who works on a pain point, by what is planned.</summary>
    public static string Answer(PlannedWork work, PainPoint pain)
    {
        if (work.Closing(pain.Id) is { Count: > 0 } closing)
        {
            return $"{GapText.Names(closing.Select(id => work.Initiatives[id]).OfType<Initiative>())} {(closing.Count == 1 ? "is" : "are")} to close it.";
        }

        return work.Addressing(pain.Id).Select(id => work.Opportunities[id]).OfType<Opportunity>().ToList() is { Count: > 0 } ideas
            ? $"No initiative yet; {(ideas.Count == 1 ? "an idea" : "ideas")}: {InsightText.Ideas(ideas)}."
            : work.IsReason(pain.Id) ? "Something changes because of it." : "Nobody works on it.";
    }
}
