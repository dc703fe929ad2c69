using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Which single share would bring most if it grew by a point: in money over all conversions where values are known, else in points of the conversion that gains most.</summary>
internal static class Levers
{
    private const int Most = 3;

    // Below this a point more is a rounding of nothing.
    private const double LeastWorth = 0.0005;

    public static InsightTopic Of(InsightContext context)
        => new("levers", InsightPart.Impact, "Which single share brings most", Most, [.. Find(context)]);

    // Several ways out of one touchpoint are one place to work at: the best of each touchpoint comes before the second best of any.
    private static IEnumerable<InsightItem> Find(InsightContext context)
        => All(context)
            .GroupBy(lever => lever.From.Id)
            .SelectMany(ofOne => ofOne.OrderByDescending(lever => lever.Money ?? 0).ThenByDescending(lever => lever.Best.Effect.Derivative).Select((lever, rank) => (Lever: lever, Rank: rank)))
            .OrderBy(one => one.Rank).ThenByDescending(one => one.Lever.Money ?? 0).ThenByDescending(one => one.Lever.Best.Effect.Derivative)
            .Select(one => Item(context, one.Lever));

    // Where journeys begin is a question of reach, and what others control cannot be improved.
    private static IEnumerable<Lever> All(InsightContext context)
        => from flow in context.Reached
           from effect in flow.Sensitivities
           where effect is { Variant: not SensitivityVariant.ToLeaving, To: not null, Share: < 1 }
           group (Flow: flow, Effect: effect) by (effect.Touchpoint, To: effect.To!.Value) into way
           let effects = way.OrderByDescending(one => one.Effect.Derivative * (double)(context.MoneyOfAll(one.Flow.Conversion) ?? 0)).ThenByDescending(one => one.Effect.Derivative).ToList()
           let origin = context.Map.Touchpoints[way.Key.Touchpoint]!
           where effects[0].Effect.Derivative >= LeastWorth && !Placement.IsOutside(context.Map, origin)
           let lever = new Lever(origin, context.Map.Touchpoints[way.Key.To]!, [.. effects], MoneyOf(context, effects))
           where lever.Money is null or > 0
           select lever;

    private static decimal? MoneyOf(InsightContext context, List<(ConversionFlow Flow, ShareSensitivity Effect)> effects)
        => effects.Exists(one => context.MoneyOfAll(one.Flow.Conversion) is not null)
            ? Significant.Of(effects.Sum(one => one.Effect.Derivative * (double)(context.MoneyOfAll(one.Flow.Conversion) ?? 0) / 100))
            : null;

    private static InsightItem Item(InsightContext context, Lever lever)
    {
        var (flow, effect) = lever.Best;
        var transition = lever.From.Next[lever.To.Key]!;
        var place = Places.Transition(lever.From, transition);
        var points = $"{InsightText.Points(effect.Derivative)} of {GapText.Name(flow.Conversion)}";
        var gives = lever.Money is { } sum ? $"{context.Money(sum)} a month ({(lever.Effects.Count > 1 ? "most by " : "")}{points})" : points;
        return new InsightItem(
            $"lever:{lever.From.Id}:{lever.To.Id}",
            $"{GapText.Name(lever.From)} → {GapText.Name(lever.To)} ({Figures.Percent(effect.Share)}{(effect.IsAssumed ? ", assumed" : "")}): one point more gives {gives}{InsightText.ForWhom(context.Map, transition.Personas ?? lever.From.Personas)}.",
            place)
        {
            Weight = lever.Money is { } weight ? (double)weight : effect.Derivative,
            Numbers =
            [
                .. lever.Effects.Select(one => Points(context, lever, one, place)),
                .. lever.Money is { } worth ? new[] { Worth(context, lever, worth), context.Journeys! } : [],
            ],
        };
    }

    private static GapNumber Points(InsightContext context, Lever lever, (ConversionFlow Flow, ShareSensitivity Effect) one, ElementPath place)
        => new($"points of {one.Flow.Conversion.Id} for a point more", Significant.Of(one.Effect.Derivative), GapNumber.PercentagePoints, "derivative of the conversion by the share, from the flow", [
            context.Side.Input("share", place, Numerals.Percent(one.Effect.Share)),
            .. context.Chain.Touchpoints[lever.From.Key]?.Visits is { } visits ? new[] { context.Side.Input("visits per journey where it begins, from the flow", Places.Touchpoint(lever.From), Significant.Of(visits)) } : [],
        ]);

    private static GapNumber Worth(InsightContext context, Lever lever, decimal money)
        => new("worth of a point more", money, $"{context.Map.Currency} a month".TrimStart(), "sum over the conversions of points ÷ 100 × journeys a month × value of one", [
            .. lever.Effects.Where(one => one.Flow.Conversion.Value is not null).Select(one => context.Side.Input($"value of {GapText.Name(one.Flow.Conversion)}", Places.Conversion(one.Flow.Conversion) / PropertyKeys.Value, one.Flow.Conversion.Value!.Value)),
            context.Side.Input("journeys a month", Places.Touchpoints, context.Journeys!.Value),
        ]);

    /// <summary>One way between two touchpoints, with what a point more of its share means to each conversion, the one that gains most first.</summary>
    private sealed record Lever(Touchpoint From, Touchpoint To, ElementList<(ConversionFlow Flow, ShareSensitivity Effect)> Effects, decimal? Money)
    {
        public (ConversionFlow Flow, ShareSensitivity Effect) Best => Effects[0];
    }
}
