using JourneyKit.Model;

namespace JourneyKit.Validation.Questions;

/// <summary>The conversions to which a persona gets only through channels that it avoids.</summary>
internal static class AvoidedWays
{
    /// <summary>Each of them, with the avoided touchpoints that lie on the way to it; none where the map has no flow.</summary>
    public static IEnumerable<(Conversion Conversion, IReadOnlyList<Id<Touchpoint>> InTheWay)> Of(RuleContext context, Persona persona)
    {
        if (!context.Graph.HasFlow || context.Map.Conversions.Count == 0 || !AvoidsAny(persona))
        {
            yield break;
        }

        var graph = context.GraphFor(persona.Id);
        var avoidance = graph.AvoidedBy(persona.Id);
        foreach (var id in avoidance.ReachedOnlyThrough)
        {
            var conversion = context.Map.Conversions[id]!;
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
