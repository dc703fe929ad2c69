using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// Shares as numbers: the entry share per vertex, the transitions in compressed rows, targets and shares of vertex i at
/// [Starts[i], Starts[i+1]), and per vertex what leaves the journey there. That is said rather than computed back from 1:
/// where nobody leaves, no rounding may say that a billionth does.
/// </summary>
internal sealed record FlowMatrix(double[] Entries, int[] Starts, int[] Targets, double[] Shares, double[] Leaving)
{
    public int Count => Entries.Length;

    /// <summary>A share as a number: counts that are used as they are stated have all their digits, however small they are.</summary>
    public static double Number(decimal used, Share? stated)
        => stated is { Counts: { } counts } share && share.Value == used ? (double)counts.Part / counts.Whole : (double)used;
}
