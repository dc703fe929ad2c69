using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>How journeys come to a touchpoint and end there.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Visits">Expected visits per journey, over all journeys; null where they are unbounded.</param>
/// <param name="Reach">The share of all journeys that come here at least once, 0 to 1; null where it could not be computed.</param>
/// <param name="EndingHere">The share of visits with which the journey ends here, 0 to 1, as the map has it.</param>
/// <param name="Ending">The share of all journeys that end here, 0 to 1.</param>
public sealed record TouchpointFlow(Id<Touchpoint> Touchpoint, double? Visits, double? Reach, decimal EndingHere, double Ending) : IKeyed
{
    /// <summary>The share of all journeys that drop off here, 0 to 1: what ends here without being meant to, while others go on.</summary>
    public double DropOff => End == JourneyEnd.DropOff ? Ending : 0;

    /// <summary>What it means that a journey ends here; null where none does.</summary>
    internal JourneyEnd? End { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Touchpoint.Value;
}
