using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A share that was divided or scaled, and so is not what the map states.</summary>
/// <param name="Kind">Why it is an assumption.</param>
/// <param name="Touchpoint">The touchpoint whose entry or transition has the share.</param>
/// <param name="To">Where the transition leads; null for the share of an entry.</param>
/// <param name="Share">The share that is used, 0 to 1.</param>
public sealed record Assumption(AssumptionKind Kind, Id<Touchpoint> Touchpoint, Id<Touchpoint>? To, decimal Share);
