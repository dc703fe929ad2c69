using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>How often journeys that begin at an entry reach a conversion.</summary>
/// <param name="Entry">The touchpoint where they begin.</param>
/// <param name="Share">The share of all journeys that begin there, 0 to 1.</param>
/// <param name="IsAssumed">Whether that share was divided or scaled instead of stated.</param>
/// <param name="Probability">The share of these that reach the conversion, 0 to 1.</param>
internal sealed record EntryConversion(Id<Touchpoint> Entry, decimal Share, bool IsAssumed, double Probability);
