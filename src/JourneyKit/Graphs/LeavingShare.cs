namespace JourneyKit.Graphs;

/// <summary>The share of those at a touchpoint whose journey ends there.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="IsExit">Whether leaving there is intended; else they drop off.</param>
public readonly record struct LeavingShare(decimal Share, bool IsExit);
