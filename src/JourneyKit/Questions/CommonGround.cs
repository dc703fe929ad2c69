using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>What the teams at two touchpoints have in common.</summary>
internal sealed class CommonGround(JourneyMap map, SystemLandscape landscape)
{
    private readonly Dictionary<string, HashSet<string>> objectives = ObjectivesByMetric(map);

    /// <summary>Whether enough is known of a touchpoint: a team of ours owns it, and it says which systems are behind it.</summary>
    public bool CanTell(Touchpoint touchpoint, out Id<Team> owner)
    {
        owner = default;
        if (!FromChannel.IsOurs(map, touchpoint) || FromChannel.Owner(map, touchpoint) is not { } team || (touchpoint.Systems.Count == 0 && ChannelSystems(touchpoint).Count == 0))
        {
            return false;
        }

        owner = team;
        return true;
    }

    /// <summary>Whether a metric, the objective of a metric, or data is common to two touchpoints.</summary>
    public bool IsShared(Touchpoint one, Touchpoint other)
    {
        var (ofStage, ofOtherStage) = (StageMetrics(one), StageMetrics(other));
        if (ServeOneGoal(one.Metrics, other.Metrics) || ServeOneGoal(one.Metrics, ofOtherStage) || ServeOneGoal(ofStage, other.Metrics) || ServeOneGoal(ofStage, ofOtherStage))
        {
            return true;
        }

        var (ofChannel, ofOtherChannel) = (ChannelSystems(one), ChannelSystems(other));
        return AreConnected(one.Systems, other.Systems) || AreConnected(one.Systems, ofOtherChannel) || AreConnected(ofChannel, other.Systems) || AreConnected(ofChannel, ofOtherChannel);
    }

    private ElementList<Id<Metric>> StageMetrics(Touchpoint touchpoint)
        => touchpoint.Stage is { } id && map.Stages[id] is { } stage ? stage.Metrics : [];

    private ElementList<Id<JourneySystem>> ChannelSystems(Touchpoint touchpoint)
        => touchpoint.Channel is { } id && map.Channels[id] is { } channel ? channel.Systems : [];

    private bool ServeOneGoal(ElementList<Id<Metric>> one, ElementList<Id<Metric>> other)
    {
        foreach (var mine in one.Items)
        {
            foreach (var theirs in other.Items)
            {
                if (mine == theirs || (objectives.TryGetValue(mine.Value, out var goals) && objectives.TryGetValue(theirs.Value, out var otherGoals) && goals.Overlaps(otherGoals)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool AreConnected(ElementList<Id<JourneySystem>> one, ElementList<Id<JourneySystem>> other)
    {
        foreach (var mine in one.Items)
        {
            foreach (var theirs in other.Items)
            {
                if (landscape.AreConnected(mine, theirs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Dictionary<string, HashSet<string>> ObjectivesByMetric(JourneyMap map)
    {
        var stated = map.Objectives.SelectMany(objective => objective.Metrics.Select(metric => (Metric: metric.Value, Objective: objective.Key)))
            .Concat(map.Metrics.Where(metric => metric.Objective is not null).Select(metric => (Metric: metric.Key, Objective: metric.Objective!.Value.Value)));
        return stated.GroupBy(pair => pair.Metric, pair => pair.Objective, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
