using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>How much a conversion changes with one share.</summary>
/// <param name="Touchpoint">The entry, or the touchpoint that the transition leads out of.</param>
/// <param name="To">Where the transition leads; null for the share of an entry.</param>
/// <param name="Share">The share as it is used, 0 to 1.</param>
/// <param name="IsAssumed">Whether it was divided or scaled instead of stated.</param>
/// <param name="Derivative">The derivative of the probability by the share: 0.6 means that one point more here is 0.6 points more conversion, for a small change.</param>
public sealed record ShareSensitivity(Id<Touchpoint> Touchpoint, Id<Touchpoint>? To, decimal Share, bool IsAssumed, double Derivative)
{
    /// <summary>At whose expense the share grows.</summary>
    internal SensitivityVariant Variant { get; init; }
}
