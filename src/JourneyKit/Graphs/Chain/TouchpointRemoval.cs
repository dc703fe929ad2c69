using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>What would become of a conversion without a touchpoint.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Effect">The removal effect, 0 to 1: 1 − conversion without it ÷ conversion with it, where journeys that come to it are lost. 1 means that no journey converts without it. Null where nobody converts anyway, or where it could not be computed.</param>
internal sealed record TouchpointRemoval(Id<Touchpoint> Touchpoint, double? Effect);
