using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// Touchpoints that all lead to each other along transitions that somebody takes: a strongly connected component of the
/// flow. A single touchpoint is a loop only where it leads to itself.
/// </summary>
/// <param name="Cycle">One shortest way round that begins at the first touchpoint of the loop in the order of the map; from the last of these a transition leads back to the first.</param>
/// <param name="Touchpoints">All touchpoints of the loop: first those of <paramref name="Cycle"/>, then the others in the order of the map.</param>
/// <param name="HasWayOut">Whether anybody leaves it: by a transition to another touchpoint, by an exit or by dropping off. Where nobody does, counts of touches, time and effort have no bound.</param>
public sealed record Loop(ElementList<Id<Touchpoint>> Cycle, ElementList<Id<Touchpoint>> Touchpoints, bool HasWayOut);
