namespace JourneyKit.Graphs;

/// <summary>
/// Shares as numbers: the entry share per vertex, and the transitions in compressed rows, targets and shares of vertex i
/// at [Starts[i], Starts[i+1]). What a row lacks of 1 leaves the journey there.
/// </summary>
internal sealed record FlowMatrix(double[] Entries, int[] Starts, int[] Targets, double[] Shares)
{
    public int Count => Entries.Length;
}
