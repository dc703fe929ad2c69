namespace JourneyKit.Graphs.Chain;

/// <summary>A state as it was when it was eliminated.</summary>
/// <param name="State">Its number in the component.</param>
/// <param name="Pivot">1 minus what it kept for itself, as the sum of what left it.</param>
/// <param name="Row">Where it led among the states that were left.</param>
/// <param name="Column">Which states that were left led to it.</param>
internal readonly record struct EliminatedState(int State, double Pivot, SparseEntries Row, SparseEntries Column);
