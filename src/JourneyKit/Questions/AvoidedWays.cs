using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The conversions to which a persona gets only through channels that it avoids.</summary>
internal static class AvoidedWays
{
    /// <summary>Each of them, with the avoided touchpoints that lie on the way to it; none where the map has no flow.</summary>
    public static IEnumerable<(Conversion Conversion, IReadOnlyList<Id<Touchpoint>> InTheWay)> Of(JourneyMap map, PersonaReach reach, Func<Id<Persona>, JourneyGraph> graphFor, Persona persona)
    {
        // The graph of a persona is made only where there is something to say.
        if (!map.Conversions.Any(conversion => conversion.At is { } at && reach.ReachesOnlyThroughAvoided(persona, at)))
        {
            yield break;
        }

        var graph = graphFor(persona.Id);
        var avoidance = graph.AvoidedBy(persona.Id);
        foreach (var id in avoidance.ReachedOnlyThrough)
        {
            var conversion = map.Conversions[id]!;
            var before = graph.LeadsTo(conversion.At!.Value).Append(conversion.At.Value).ToHashSet();
            yield return (conversion, [.. avoidance.Touchpoints.Where(touchpoint => before.Contains(touchpoint) && graph.IsReachable(touchpoint))]);
        }
    }
}
