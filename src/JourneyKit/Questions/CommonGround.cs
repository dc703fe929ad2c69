using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells what the teams at two touchpoints share.</summary>
internal sealed class CommonGround(JourneyMap map, SystemLandscape landscape)
{
    private readonly Dictionary<Id<Metric>, List<Id<Objective>>> objectives = ObjectivesByMetric(map);

    /// <summary>Whether enough is known of a touchpoint: one of our teams owns it, and it has systems.</summary>
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

    /// <summary>Whether two touchpoints share a metric, the objective of a metric, or data.</summary>
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
                if (mine == theirs || (objectives.TryGetValue(mine, out var goals) && objectives.TryGetValue(theirs, out var otherGoals) && Meet(goals, otherGoals)))
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

    private static bool Meet(List<Id<Objective>> one, List<Id<Objective>> other)
    {
        foreach (var objective in one)
        {
            if (other.Contains(objective))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<Id<Metric>, List<Id<Objective>>> ObjectivesByMetric(JourneyMap map)
    {
        var byMetric = new Dictionary<Id<Metric>, List<Id<Objective>>>();
        foreach (var objective in map.Objectives)
        {
            foreach (var metric in objective.Metrics.Items)
            {
                Add(metric, objective.Id);
            }
        }

        foreach (var metric in map.Metrics)
        {
            if (metric.Objective is { } objective)
            {
                Add(metric.Id, objective);
            }
        }

        return byMetric;

        void Add(Id<Metric> metric, Id<Objective> objective)
        {
            if (!byMetric.TryGetValue(metric, out var objectives))
            {
                byMetric.Add(metric, objectives = []);
            }

            objectives.Add(objective);
        }
    }
}
