using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Where a journey uses channels that a persona avoids.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Touchpoints">The touchpoints in channels that it avoids.</param>
/// <param name="ReachedWithout">The conversions that a journey can reach without any of these touchpoints.</param>
/// <param name="ReachedOnlyThrough">The conversions that every journey to them reaches through one of these touchpoints, or at one.</param>
internal sealed record Avoidance(
    Id<Persona> Persona,
    ElementList<Id<Touchpoint>> Touchpoints,
    ElementList<Id<Conversion>> ReachedWithout,
    ElementList<Id<Conversion>> ReachedOnlyThrough)
{
    internal static Avoidance Of(JourneyMap map, FlowStructure flow, int[] entries, Persona persona)
    {
        var avoided = persona.Channels.Where(use => use.Value == ChannelUse.Avoided).Select(use => use.Key).ToHashSet();
        bool[] isAvoided = [.. flow.Touchpoints.Select(touchpoint => touchpoint.Channel is { } channel && avoided.Contains(channel))];
        var isReached = Reach.From(flow.Rows, entries);
        var isReachedWithout = Reach.Around(flow.Rows, entries, isAvoided);
        var reached = map.Conversions
            .Select(conversion => (conversion.Id, At: conversion.At is { } at ? flow.IndexOf(at) : -1))
            .Where(conversion => conversion.At >= 0 && isReached[conversion.At])
            .ToLookup(conversion => isReachedWithout[conversion.At], conversion => conversion.Id);
        return new Avoidance(persona.Id, flow.Ids(isAvoided), new([.. reached[true]]), new([.. reached[false]]));
    }
}
