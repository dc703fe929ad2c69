using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Where the personas together go another way than everybody.</summary>
/// <param name="Touchpoint">Where they part, or where journeys begin.</param>
/// <param name="To">Where the transition leads; null where it is an entry.</param>
/// <param name="Whole">The share of those there who go this way, or of journeys that begin there, as the map says of everybody; 0 to 1.</param>
/// <param name="Mixed">The same of the personas, each counted as often as it comes there.</param>
internal sealed record MixDifference(Id<Touchpoint> Touchpoint, Id<Touchpoint>? To, double Whole, double Mixed);
