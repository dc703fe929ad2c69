using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>What a conversion could gain at most if a pain point were gone.</summary>
internal static class PainWorth
{
    /// <summary>
    /// The share of all journeys that would convert in addition if nobody whom it hits dropped off there any more, and
    /// went on as the others do; 0 to 1. Null where its frequency is unknown, nobody drops off there, or it cannot be computed.
    /// </summary>
    /// <remarks>
    /// Of those at the touchpoint a share p goes on, and δ = min(share that leaves, frequency) more would. From there h
    /// convert, having come there once v would have been there, and r = 1 − v ÷ N come back, N being the visits before the
    /// conversion. With k = (p + δ) ÷ p the gain is v × (k a ÷ (1 − k r) − a ÷ (1 − r)), where a = h (1 − r).
    /// </remarks>
    public static double? Of(InsightContext context, ConversionFlow flow, Touchpoint at, PainPoint pain)
    {
        var vertex = context.Graph.Touchpoints.Entries.IndexOf(at.Key);
        if (pain.Frequency is not { } frequency || vertex < 0 || at.Id == flow.Conversion.At
            || context.Chain.Touchpoints[at.Key] is not { End: JourneyEnd.DropOff, EndingHere: > 0 and var leaving } || leaving >= 1)
        {
            return null;
        }

        var goal = flow.Goal;
        var (visits, from, reached) = (goal.VisitsBefore[vertex], goal.From[vertex], goal.Lost[vertex]);
        if (visits <= 0 || from <= 0 || !double.IsFinite(reached))
        {
            return null;
        }

        var first = reached / from;
        var back = Math.Max(0, 1 - (first / visits));
        var ahead = from * (1 - back);
        var growth = 1 + (double)(Math.Min(leaving, frequency.Value) / (1 - leaving));
        var gain = first * ((growth * ahead / (1 - (growth * back))) - from);
        return double.IsFinite(gain) && gain > 0 ? gain : null;
    }
}
