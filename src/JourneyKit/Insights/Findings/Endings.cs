using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Where journeys end that were meant to go on.</summary>
internal static class Endings
{
    private const int Most = 4;

    public static InsightTopic Of(InsightContext context)
        => new("endings", InsightPart.Insights, "Where journeys end", Most, [.. Losses(context)])
        {
            Empty = context.Chain.Outcome switch
            {
                ChainOutcome.NoFlow => "Not known: no touchpoint says what comes `next`.",
                ChainOutcome.NoEntry => "Not known: no touchpoint says `entry`, so that no journey begins.",
                ChainOutcome.Unreliable => "Not known: the loops of the map are too entangled to compute it.",
                _ => null,
            },
        };

    // A loss after a conversion is small among all journeys and would stand last: the largest comes first.
    private static IEnumerable<InsightItem> Losses(InsightContext context)
    {
        var after = LossesAfterConversion.Find(context).ToList();
        return after.Take(1).Concat(Find(context)).Concat(after.Skip(1));
    }

    private static IEnumerable<InsightItem> Find(InsightContext context)
        => from flow in context.Chain.Touchpoints
           where flow is { Ending: > 0, End: JourneyEnd.DropOff or JourneyEnd.DeadEnd }
           orderby flow.Ending descending
           select Item(context, flow);

    private static InsightItem Item(InsightContext context, TouchpointFlow flow)
    {
        var touchpoint = context.Map.Touchpoints[flow.Touchpoint]!;
        var ending = Significant.Of(flow.Ending);
        var isDropOff = flow.End == JourneyEnd.DropOff;
        return new InsightItem($"ends:{touchpoint.Id}", $"{Figures.Percent(ending)} of all journeys {(isDropOff ? "drop off" : "end")} at {GapText.Name(touchpoint)}{(isDropOff ? $": {Figures.Percent(flow.EndingHere)} of the visits there" : ", where nothing leads on")}.", Places.Touchpoint(touchpoint))
        {
            Advice = isDropOff ? null : "Say `exit: true` if they may leave there, or what comes `next`.",
            Weight = flow.Ending,
            Numbers =
            [
                new GapNumber("share of journeys that end here", Measure.Fraction(ending), null, "visits per journey × share of visits that end here", [
                    .. flow.Visits is { } visits ? new[] { context.Side.Input("visits per journey, from the flow", Places.Touchpoint(touchpoint), Significant.Of(visits)) } : [],
                    context.Side.Input("share of visits that end here: 1 − the shares in `next`", Places.Touchpoint(touchpoint) / PropertyKeys.Next, Numerals.Percent(flow.EndingHere)),
                ]),
            ],
        };
    }
}
