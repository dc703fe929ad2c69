using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The conversions to which a persona gets only through channels that it avoids.</summary>
internal static class AvoidedWays
{
    /// <summary>Each of them, with the avoided touchpoints that lie on the way to it; none where the map has no flow.</summary>
    public static IEnumerable<(Conversion Conversion, IReadOnlyList<Id<Touchpoint>> InTheWay)> Of(JourneyMap map, JourneyGraph all, Func<Id<Persona>, JourneyGraph> graphFor, Persona persona)
    {
        if (!all.HasFlow || map.Conversions.Count == 0 || !AvoidsAny(persona))
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

    private static bool AvoidsAny(Persona persona)
    {
        foreach (var use in persona.Channels)
        {
            if (use.Value == ChannelUse.Avoided)
            {
                return true;
            }
        }

        return false;
    }
}
