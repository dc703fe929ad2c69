namespace JourneyKit.Graphs.Chain;

/// <summary>The entries of a sparse row or column.</summary>
internal readonly record struct SparseEntries(int[] At, double[] Values);
