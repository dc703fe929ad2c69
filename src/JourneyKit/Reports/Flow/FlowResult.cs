using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Reports.Flow;

/// <summary>The flow of a map, and what of it was asked for.</summary>
internal sealed class FlowResult(string file, JourneyMap map, ConversionChain chain, Conversion? only)
{
    /// <summary>What the file is called.</summary>
    public string File => file;

    public JourneyMap Map => map;

    /// <summary>The flow, for all personas or for one.</summary>
    public ConversionChain Chain => chain;

    /// <summary>Whether one conversion was asked for instead of all.</summary>
    public bool IsOnlyOne => only is not null;

    public IReadOnlyList<ConversionFlow> Conversions { get; } = [.. chain.Conversions.Where(flow => only is null || flow.Conversion.Id == only.Id)];

    /// <summary>The personas beside the whole, by the conversions they come to; empty where they do not differ.</summary>
    public IReadOnlyDictionary<Id<Conversion>, PersonaMix> Mixes { get; } = PersonaMix.Of(chain.Graph).ToDictionary(mix => mix.Conversion.Id);

    /// <summary>The switches of channel, in the order of their first transitions.</summary>
    public IReadOnlyList<ChannelMove> ChannelMoves { get; } =
    [
        .. from change in chain.Graph.ChannelSwitches
           let visits = chain.Touchpoints[change.Transition.From.Value]?.Visits
           group visits * (double)change.Transition.Share by (change.From, change.To) into moves
           select new ChannelMove(moves.Key.From, moves.Key.To, moves.Count(), moves.Contains(null) ? null : moves.Sum()),
    ];
}
