using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A touchpoint where journeys begin.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Share">The share of all journeys that begin here, 0 to 1.</param>
/// <param name="IsAssumed">Whether the share was divided or scaled instead of stated.</param>
public sealed record FlowEntry(Id<Touchpoint> Touchpoint, decimal Share, bool IsAssumed);
