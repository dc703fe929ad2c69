namespace JourneyKit.Graphs;

/// internal: shares as numbers: entry share per vertex, transitions in compressed rows (targets/shares of vertex i at [Starts[i], Starts[i+1])), what a row lacks of 1 leaves the journey there.
internal sealed record FlowMatrix(double[] Entries, int[] Starts, int[] Targets, double[] Shares) { public int Count => Entries.Length; }
