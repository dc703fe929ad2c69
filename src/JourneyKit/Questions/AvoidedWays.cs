using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Finds the conversions that a persona reaches only through channels that it avoids.</summary>
internal static class AvoidedWays
{
    /// <summary>The conversions in the order of the map, each with the avoided touchpoints on the way to it that cannot be gone around, or all where each can be by way of another one.</summary>
    public static IEnumerable<(Conversion Conversion, IReadOnlyList<Id<Touchpoint>> InTheWay)> Of(JourneyMap map, PersonaReach reach, Persona persona)
    {
        foreach (var conversion in map.Conversions)
        {
            if (conversion.At is { } at && reach.ReachesOnlyThroughAvoided(persona, at))
            {
                yield return (conversion, [.. reach.AvoidedOnEveryWay(persona, at)]);
            }
        }
    }
}
