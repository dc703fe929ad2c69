using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What hurts most, and whether anybody works on it.</summary>
internal static class Pains
{
    private const int Most = 5;
    private const string Points = "percentage points";

    public static InsightTopic Of(InsightContext context)
    {
        var ranking = context.Pains;
        var main = context.Reached.FirstOrDefault();
        ElementList<InsightItem> items = [.. ranking.Ranked.Select(ranked => Item(context, ranking, ranked, main))];
        return new("pain-points", InsightPart.Issues, "Pain points by severity × frequency × reach × cost", Most, items)
        {
            Note = !items.Any(item => item.Numbers.Any(number => number.Unit == Points)) ? null : $"points are what {GapText.Name(main!.Conversion)} could gain at most without it",
            Empty = "The map has no pain points. What do customers complain about, and where?",
        };
    }

    private static InsightItem Item(InsightContext context, PainRanking ranking, RankedPain ranked, ConversionFlow? main)
    {
        var (at, pain) = (ranked.At, ranked.Pain);
        var place = Places.PainPoint(at, pain);
        var hits = ranked.Reach is { } reach && pain.Frequency is { } frequency ? Significant.Of((double)reach * (double)frequency.Value) : (decimal?)null;
        var money = ranking.CountsCustomers && hits is { } hit && pain.Cost is { } cost ? Significant.Of((double)hit * (double)cost) : (decimal?)null;
        var gain = main is null ? null : PainWorth.Of(context, main, at, pain);
        string?[] facts =
        [
            pain.Severity is { } severity ? $"severity {severity} of 5" : "severity unknown",
            hits is { } some ? $"{(ranking.CountsCustomers ? $"{Figures.Estimate(some)} customers a month" : $"{GapText.Percent(some)} of journeys")}" : pain.Frequency is { } share ? $"{GapText.Percent(share.Value)} of those there" : "how often is unknown",
            money is { } sum ? $"costs {context.Money(sum)} a month" : null,
            gain is { } more ? $"up to {Figures.Points(100 * more)} points{(context.MoneyOfAll(main!.Conversion) is { } all ? $" ({context.Money(Significant.Of((double)all * more))} a month)" : "")}" : null,
        ];
        var text = $"{InsightText.Quote(pain)} at {GapText.Name(at)}: {string.Join(", ", facts.OfType<string>())}.";
        return new InsightItem($"pain:{pain.Id}", text, place)
        {
            Brief = text,
            Advice = Answer(context, pain),
            Weight = ranked.Score,
            Numbers = [.. Numbers(context, ranking, ranked, hits, money), .. gain is { } points ? new[] { Gain(context, main!, at, pain, points) } : []],
        };
    }

    private static string Answer(InsightContext context, PainPoint pain)
    {
        if (context.Work.Closing(pain.Id) is { Count: > 0 } closing)
        {
            return $"{GapText.Names(closing.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())} is to close it.";
        }

        return context.Work.Addressing(pain.Id) is { Count: > 0 } ideas
            ? $"Only an idea so far: {GapText.Names(ideas.Select(id => context.Work.Opportunities[id]).OfType<Opportunity>())}."
            : context.Work.IsReason(pain.Id) ? "Something changes because of it." : "Nobody works on it.";
    }

    private static IEnumerable<GapNumber> Numbers(InsightContext context, PainRanking ranking, RankedPain ranked, decimal? hits, decimal? money)
    {
        var (pain, place) = (ranked.Pain, Places.PainPoint(ranked.At, ranked.Pain));
        var unit = ranking.CountsCustomers ? "customers a month" : null;
        GapInput[] inputs =
        [
            .. pain.Severity is { } severity ? new[] { context.Side.Input("severity of 1 to 5", place / PropertyKeys.Severity, severity) } : [],
            .. pain.Frequency is { } frequency ? new[] { context.Side.Input("frequency, as a share of those at the touchpoint", place / PropertyKeys.Frequency, frequency) } : [],
            .. ranked.Reach is { } reach ? new[] { context.Side.Input(ranking.CountsCustomers ? "customers a month at the touchpoint" : "share of journeys that come to the touchpoint", Places.Touchpoint(ranked.At) / (ranked.At.Volume is null ? PropertyKeys.Next : PropertyKeys.Volume), unit is null ? Measure.Fraction(reach) : reach) } : [],
            .. pain.Cost is { } cost ? new[] { context.Side.Input("cost of one occurrence", place / PropertyKeys.Cost, cost) } : [],
        ];
        if (inputs.Length > 0)
        {
            var guessed = ranked.Guessed.Count == 0 ? "" : $"; unknown, so taken as the median of the others: {string.Join(", ", ranked.Guessed)}";
            yield return new GapNumber("rank", Significant.Of(ranked.Score), null, $"severity × frequency × reach × cost, without what no pain point says{guessed}", [.. inputs]);
        }

        if (hits is { } hit)
        {
            yield return new GapNumber("hit", unit is null ? Measure.Fraction(hit) : hit, unit, "frequency × reach", [.. inputs.Where(input => !input.Name.StartsWith("severity", StringComparison.Ordinal) && !input.Name.StartsWith("cost", StringComparison.Ordinal))]);
        }

        if (money is { } sum)
        {
            yield return new GapNumber("cost a month", sum, $"{context.Map.Currency} a month".TrimStart(), "frequency × reach × cost of one", [.. inputs.Where(input => !input.Name.StartsWith("severity", StringComparison.Ordinal))]);
        }
    }

    private static GapNumber Gain(InsightContext context, ConversionFlow main, Touchpoint at, PainPoint pain, double gain)
        => new($"most that {main.Conversion.Id} gains", Significant.Of(100 * gain), Points, "conversion if nobody whom it hits dropped off here − conversion, from the flow", [
            context.Side.Input("frequency, as a share of those at the touchpoint", Places.PainPoint(at, pain) / PropertyKeys.Frequency, pain.Frequency!.Value),
            context.Side.Input("share of visits that end here", Places.Touchpoint(at) / PropertyKeys.Next, Numerals.Percent(context.Chain.Touchpoints[at.Key]!.EndingHere)),
            context.Side.Input("conversion", Places.Conversion(main.Conversion), Measure.Fraction(Significant.Of(main.Probability!.Value))),
        ]);
}
