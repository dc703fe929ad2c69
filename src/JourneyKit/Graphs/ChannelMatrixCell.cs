using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The transitions from one channel to another, or within one.</summary>
/// <param name="From">The channel that they lead out of.</param>
/// <param name="To">The channel that they lead to.</param>
/// <param name="Count">How many there are, at least 1.</param>
/// <param name="StatedCount">Of how many the map states a share.</param>
/// <param name="ShareSum">The sum of these shares as the graph uses them; null where none is stated. Shares are of those at each touchpoint: the sum can exceed 1.</param>
internal sealed record ChannelMatrixCell(Id<Channel> From, Id<Channel> To, int Count, int StatedCount, decimal? ShareSum)
{
    /// <summary>The mean of the stated shares, each counting the same; null where none is stated.</summary>
    public decimal? MeanShare => ShareSum / StatedCount;
}
