using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>The numbers of a pain point, each with what it was computed from.</summary>
internal static class PainNumbers
{
    public static IEnumerable<GapNumber> Of(InsightContext context, PainRanking ranking, RankedPain ranked)
    {
        var (pain, place) = (ranked.Pain, Places.PainPoint(ranked.At, ranked.Pain));
        var unit = ranking.CountsCustomers ? "customers a month" : null;
        GapInput[] severity = pain.Severity is { } severe ? [context.Side.Input("severity of 1 to 5", place / PropertyKeys.Severity, severe)] : [];
        GapInput[] cost = pain.Cost is { } stated ? [context.Side.Input("cost of one occurrence", place / PropertyKeys.Cost, stated)] : [];
        GapInput[] hitting =
        [
            .. pain.Frequency is { } frequency ? new[] { context.Side.Input("frequency, as a share of those at the touchpoint", place / PropertyKeys.Frequency, frequency) } : [],
            .. ranked.Reach is { } reach ? new[] { context.Side.Input(ranking.CountsCustomers ? "customers a month at the touchpoint" : "share of journeys that come to the touchpoint", Places.Touchpoint(ranked.At) / (ranked.At.Volume is null ? PropertyKeys.Next : PropertyKeys.Volume), unit is null ? Measure.Fraction(reach) : reach) } : [],
        ];
        GapInput[] gain = ranked.Gain is { } gained ? [context.Side.Input("most that conversions gain", place, $"{Figures.Number(gained)} {context.Map.Currency} a month")] : [];
        if (severity.Length + cost.Length + hitting.Length > 0)
        {
            yield return new GapNumber("rank", Significant.Of(ranked.Score), null, Formula(ranking, ranked), [.. severity, .. hitting, .. cost, .. gain]);
        }

        if (pain.Frequency is not null && ranked is { Reach: not null, Hits: { } hit })
        {
            yield return new GapNumber("hit", unit is null ? Measure.Fraction(hit) : hit, unit, "frequency × reach", [.. hitting]);
            if (ranking.CountsCustomers && ranked.Cost is { } sum)
            {
                yield return new GapNumber("cost a month", sum, $"{context.Map.Currency} a month".TrimStart(), "frequency × reach × cost of one", [.. hitting, .. cost]);
            }
        }

        foreach (var one in ranked.Gains)
        {
            yield return Gain(context, ranked, one);
        }

        if (ranked.Gain is { } all)
        {
            yield return new GapNumber("worth of what conversions gain", all, $"{context.Map.Currency} a month".TrimStart(), "sum over the conversions of points ÷ 100 × journeys a month × value of one", [
                .. ranked.Gains.Where(one => one.Money is not null).Select(one => context.Side.Input($"value of {GapText.Name(one.Flow.Conversion)}", Places.Conversion(one.Flow.Conversion) / PropertyKeys.Value, one.Flow.Conversion.Value!.Value)),
                context.Side.Input("journeys a month", Places.Touchpoints, context.Journeys!.Value),
            ]);
        }
    }

    private static string Formula(PainRanking ranking, RankedPain ranked)
    {
        var formula = ranked is { Gain: { } gain } && gain > (ranked.Cost ?? 0) ? "severity × the worth of what conversions gain, which is more than the stated cost" : "severity × frequency × reach × cost, without what no pain point says";
        return ranked.Guessed.Count == 0 ? formula
            : $"{formula}; unknown, so taken as the median of the others{(ranking.KnowsMoney ? " by what they cost" : "")}: {string.Join(", ", ranked.Guessed)}";
    }

    private static GapNumber Gain(InsightContext context, RankedPain ranked, PainGain gain)
        => new($"most that {gain.Flow.Conversion.Id} gains", Significant.Of(100 * gain.Share), GapNumber.PercentagePoints, "conversion if nobody whom it hits dropped off here − conversion, from the flow", [
            context.Side.Input("frequency, as a share of those at the touchpoint", Places.PainPoint(ranked.At, ranked.Pain) / PropertyKeys.Frequency, ranked.Pain.Frequency!.Value),
            context.Side.Input("share of visits that end here", Places.Touchpoint(ranked.At) / PropertyKeys.Next, Numerals.Percent(context.Chain.Touchpoints[ranked.At.Key]!.EndingHere)),
            context.Side.Input("conversion", Places.Conversion(gain.Flow.Conversion), Measure.Fraction(Significant.Of(gain.Flow.Probability!.Value))),
        ]);
}
