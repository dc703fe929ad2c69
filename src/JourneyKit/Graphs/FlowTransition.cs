using JourneyKit.Model;
using QuikGraph;

namespace JourneyKit.Graphs;

/// <summary>A transition with the share that it has in the flow; an edge of the graph.</summary>
/// <param name="From">The touchpoint it leads out of.</param>
/// <param name="To">The touchpoint it leads to.</param>
/// <param name="Transition">The transition as the map states it.</param>
/// <param name="Share">The share of those who were at <paramref name="From"/> and go this way, 0 to 1.</param>
/// <param name="IsAssumed">Whether the share was divided or scaled instead of stated.</param>
public sealed record FlowTransition(Id<Touchpoint> From, Id<Touchpoint> To, Transition Transition, decimal Share, bool IsAssumed) : IEdge<Id<Touchpoint>>
{
    Id<Touchpoint> IEdge<Id<Touchpoint>>.Source => From;

    Id<Touchpoint> IEdge<Id<Touchpoint>>.Target => To;

    /// <summary>The way and its share, for people: <c>pay → done, 60%</c>.</summary>
    public override string ToString() => $"{From} → {To}, {Model.Share.FromDecimal(decimal.Round(Share, 4))}{(IsAssumed ? ", assumed" : "")}";
}
