using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The conversions to which a persona gets only through channels that it avoids.</summary>
internal static class AvoidedWays
{
    /// <summary>Each of them in the order of the map, with the avoided touchpoints that lie on the way to it.</summary>
    public static IEnumerable<(Conversion Conversion, IReadOnlyList<Id<Touchpoint>> InTheWay)> Of(JourneyMap map, PersonaReach reach, Persona persona)
    {
        foreach (var conversion in map.Conversions)
        {
            if (conversion.At is { } at && reach.ReachesOnlyThroughAvoided(persona, at))
            {
                yield return (conversion, [.. reach.AvoidedOnTheWay(persona, at)]);
            }
        }
    }
}
