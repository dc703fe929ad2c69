using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Where those are lost who had converted: few among all journeys, but the dearest.</summary>
internal static class LossesAfterConversion
{
    private const double Least = 0.01;

    // Each conversion takes a flow of its own.
    private const int MostConversions = 6;
    private const int MostNamed = 3;

    /// <summary>One finding for each touchpoint where they are lost, the largest share first.</summary>
    public static IEnumerable<InsightItem> Find(InsightContext context)
        => context.Reached.Take(MostConversions)
            .SelectMany(flow => After(context.Map, flow.Conversion))
            .GroupBy(loss => loss.At)
            .Select(losses => Item(context, context.Map.Touchpoints[losses.Key]!, [.. losses.OrderByDescending(loss => loss.Share)]))
            .OrderByDescending(item => item.Weight);

    // Whoever converted goes on as if the journey began there.
    private static IEnumerable<(Conversion Conversion, Id<Touchpoint> At, double Share)> After(JourneyMap map, Conversion conversion)
    {
        var at = conversion.At!.Value;
        var later = map with { Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint with { Entry = touchpoint.Id == at ? Entry.FromShare(Share.FromDouble(1)) : null })] };
        return from flow in ConversionChain.Of(JourneyGraph.Of(later)).Touchpoints
               where flow.Touchpoint != at && flow.End is JourneyEnd.DropOff or JourneyEnd.DeadEnd && flow.Ending >= Least
               select (conversion, flow.Touchpoint, flow.Ending);
    }

    private static InsightItem Item(InsightContext context, Touchpoint at, List<(Conversion Conversion, Id<Touchpoint> At, double Share)> losses)
    {
        var shares = losses.Take(MostNamed).Select(loss => $"{Figures.Percent(Significant.Of(loss.Share))} of those with {GapText.Name(loss.Conversion)}").ToList();
        return new InsightItem($"lost-after:{at.Id}", $"After a conversion, {GapText.Listed(shares)} are lost at {GapText.Name(at)}.", Places.Touchpoint(at))
        {
            Weight = losses[0].Share,
            Numbers = [.. losses.Select(loss => new GapNumber($"lost of those with {loss.Conversion.Id}", Measure.Fraction(Significant.Of(loss.Share)), null, "share of the journeys that end here, of those that begin at the conversion, from the flow", [
                context.Side.Input("where it happens", Places.Conversion(loss.Conversion) / PropertyKeys.At, loss.Conversion.At!.Value),
                context.Side.Input("share of visits that end here: 1 − the shares in `next`", Places.Touchpoint(at) / PropertyKeys.Next, Numerals.Percent(context.Chain.Touchpoints[at.Key]!.EndingHere)),
            ]))],
        };
    }
}
