using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>What the teams at two touchpoints have in common.</summary>
internal sealed class CommonGround(JourneyMap map, SystemLandscape landscape)
{
    private readonly Dictionary<string, string[]> objectivesOf = ObjectivesOf(map);

    /// <summary>Whether enough is known of a touchpoint: a team of ours owns it, and it says which systems are behind it.</summary>
    public bool CanTell(Touchpoint touchpoint, out Id<Team> owner)
    {
        owner = default;
        if (!FromChannel.IsOurs(map, touchpoint) || FromChannel.Owner(map, touchpoint) is not { } team || !HasSystems(touchpoint))
        {
            return false;
        }

        owner = team;
        return true;
    }

    /// <summary>Whether a metric, the objective of a metric, or data is common to two touchpoints.</summary>
    public bool IsShared(Touchpoint one, Touchpoint other)
        => (one.Stage is { } stage && stage == other.Stage && map.Stages[stage] is { Metrics.Count: > 0 })
            || Goals(one).Intersect(Goals(other), StringComparer.Ordinal).Any()
            || FromChannel.Systems(map, one).Any(system => FromChannel.Systems(map, other).Any(theirs => landscape.AreConnected(system, theirs)));

    private bool HasSystems(Touchpoint touchpoint)
        => touchpoint.Systems.Count > 0 || (touchpoint.Channel is { } channel && map.Channels[channel] is { Systems.Count: > 0 });

    // Metrics and objectives by their ids; a sign that no id has keeps the two apart.
    private IEnumerable<string> Goals(Touchpoint touchpoint)
    {
        var ofStage = touchpoint.Stage is { } id && map.Stages[id] is { } stage ? stage.Metrics : [];
        foreach (var metric in touchpoint.Metrics.Concat(ofStage))
        {
            yield return metric.Value;
            if (objectivesOf.TryGetValue(metric.Value, out var objectives))
            {
                foreach (var objective in objectives)
                {
                    yield return objective;
                }
            }
        }
    }

    private static Dictionary<string, string[]> ObjectivesOf(JourneyMap map)
    {
        var all = map.Objectives.SelectMany(objective => objective.Metrics.Select(metric => (Metric: metric.Value, Objective: objective.Key)))
            .Concat(map.Metrics.Where(metric => metric.Objective is not null).Select(metric => (Metric: metric.Key, Objective: metric.Objective!.Value.Value)));
        return all.GroupBy(served => served.Metric, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(served => "objective " + served.Objective).ToArray(), StringComparer.Ordinal);
    }
}
