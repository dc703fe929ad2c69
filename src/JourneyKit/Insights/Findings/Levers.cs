using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Which single share would bring most if it grew by a point.</summary>
internal static class Levers
{
    private const int Most = 3;

    // Below this a point more is a rounding of nothing.
    private const double LeastWorth = 0.0005;

    public static InsightTopic Of(InsightContext context)
        => new("levers", InsightPart.Impact, "Which single share brings most", Most, [.. context.Reached.SelectMany(flow => Find(context, flow))]);

    // Where journeys begin is a question of reach, and what others control cannot be improved.
    private static IEnumerable<InsightItem> Find(InsightContext context, ConversionFlow flow)
        => from lever in flow.Sensitivities
           where lever is { Variant: not SensitivityVariant.ToLeaving, To: not null, Share: < 1, Derivative: >= LeastWorth }
           let origin = context.Map.Touchpoints[lever.Touchpoint]!
           where !Placement.IsOutside(context.Map, origin)
           orderby lever.Derivative descending
           select Item(context, flow, lever, origin, context.Map.Touchpoints[lever.To!.Value]!);

    private static InsightItem Item(InsightContext context, ConversionFlow flow, ShareSensitivity lever, Touchpoint from, Touchpoint to)
    {
        var transition = from.Next[to.Key]!;
        var place = Places.Transition(from, transition);
        var points = Significant.Of(lever.Derivative);
        var money = context.MoneyOfAll(flow.Conversion) is { } all ? Significant.Of((double)all * lever.Derivative / 100) : (decimal?)null;
        var derivative = new GapNumber("points for a point more", points, "percentage points", "derivative of the conversion by the share, from the flow", [
            context.Side.Input("share", place, Numerals.Percent(lever.Share)),
            .. Reach(context, from),
        ]);
        return new InsightItem(
            $"lever:{flow.Conversion.Id}:{from.Id}:{to.Id}",
            $"{GapText.Name(from)} → {GapText.Name(to)} ({GapText.Percent(lever.Share)}{(lever.IsAssumed ? ", assumed" : "")}): one point more gives {Figures.Points(lever.Derivative)} points of {GapText.Name(flow.Conversion)}{(money is { } sum ? $", {context.Money(sum)} a month" : "")}{Whom(context, transition.Personas ?? from.Personas)}.",
            place)
        {
            Weight = lever.Derivative,
            Numbers =
            [
                derivative,
                .. money is { } worth ? new[] { MoneyOf(context, flow.Conversion, points, worth), context.Journeys! } : [],
            ],
        };
    }

    private static IEnumerable<GapInput> Reach(InsightContext context, Touchpoint from)
        => context.Chain.Touchpoints[from.Key]?.Visits is { } visits ? [context.Side.Input("visits per journey where it begins, from the flow", Places.Touchpoint(from), Significant.Of(visits))] : [];

    private static GapNumber MoneyOf(InsightContext context, Conversion conversion, decimal points, decimal money)
        => new("worth of a point more", money, $"{context.Map.Currency} a month".TrimStart(), "points ÷ 100 × journeys a month × value of one", [
            context.Side.Input("points for a point more", Places.Conversion(conversion), points),
            context.Side.Input("journeys a month", Places.Touchpoints, context.Journeys!.Value),
            context.Side.Input("value of one", Places.Conversion(conversion) / PropertyKeys.Value, conversion.Value!.Value),
        ]);

    private static string Whom(InsightContext context, ElementList<Id<Persona>>? personas)
        => personas is { Count: > 0 } some && some.Count < context.Map.Personas.Count ? $", for {GapText.Names(some.Select(id => context.Map.Personas[id]).OfType<Persona>())}" : "";
}
