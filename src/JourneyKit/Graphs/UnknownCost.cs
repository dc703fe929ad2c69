using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A place of a path whose cost the map does not state.</summary>
/// <param name="Touchpoint">The touchpoint whose effort or duration is unknown, or after which the wait is.</param>
/// <param name="To">The touchpoint before which the wait is unknown; null where the touchpoint itself is meant.</param>
public sealed record UnknownCost(Id<Touchpoint> Touchpoint, Id<Touchpoint>? To);
