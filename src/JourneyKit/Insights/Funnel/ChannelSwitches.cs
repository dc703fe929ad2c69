using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>How often journeys go from one channel to another.</summary>
internal static class ChannelSwitches
{
    /// <summary>The switches of channel, in the order of their first transitions.</summary>
    public static ElementList<ChannelMove> Of(ConversionChain chain) =>
    [
        .. from change in chain.Graph.ChannelSwitches
           let visits = chain.Touchpoints[change.Transition.From.Value]?.Visits
           group visits * (double)change.Transition.Share by (change.From, change.To) into moves
           select new ChannelMove(moves.Key.From, moves.Key.To, moves.Count(), moves.Contains(null) ? null : moves.Sum()),
    ];
}
