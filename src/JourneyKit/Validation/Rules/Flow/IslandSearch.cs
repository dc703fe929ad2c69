using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Finds the parts of a flow that should be connected.</summary>
internal static class IslandSearch
{
    /// <summary>
    /// The first touchpoint of each part. Left out are single touchpoints and parts that no journey reaches, which other
    /// rules name; what a recovery leads to; and parts whose personas meet no other part: those have a journey of their own.
    /// </summary>
    public static IReadOnlyList<Touchpoint> In(JourneyMap map, JourneyGraph graph)
    {
        if (graph.Parts.Count < 2)
        {
            return [];
        }

        var byRecovery = Recoveries(map);
        var parts = new List<(Touchpoint First, HashSet<Id<Persona>>? Personas)>();
        foreach (var part in graph.Parts.Items)
        {
            if (part.Count > 1 && !part.Any(byRecovery.Contains) && part.Any(graph.IsReachable) && map.Touchpoints[part[0]] is { } first)
            {
                parts.Add((first, PersonasOf(map, part)));
            }
        }

        var forAll = parts.Count(part => part.Personas is null);
        var meeting = new Dictionary<Id<Persona>, int>();
        foreach (var persona in parts.SelectMany(part => part.Personas ?? []))
        {
            meeting[persona] = meeting.GetValueOrDefault(persona) + 1;
        }

        return [.. parts.Where(part => part.Personas is { } personas ? forAll > 0 || personas.Any(persona => meeting[persona] > 1) : parts.Count > 1).Select(part => part.First)];
    }

    private static HashSet<Id<Touchpoint>> Recoveries(JourneyMap map)
    {
        var all = new HashSet<Id<Touchpoint>>();
        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Recovery is { } recovery)
                {
                    all.Add(recovery);
                }
            }
        }

        return all;
    }

    // Null where a touchpoint of the part is for everybody.
    private static HashSet<Id<Persona>>? PersonasOf(JourneyMap map, ElementList<Id<Touchpoint>> part)
    {
        var all = new HashSet<Id<Persona>>();
        foreach (var id in part.Items)
        {
            if (map.Touchpoints[id]!.Personas is not { } personas)
            {
                return null;
            }

            all.UnionWith(personas);
        }

        return all;
    }
}
