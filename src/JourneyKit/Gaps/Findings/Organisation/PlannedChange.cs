using JourneyKit.Gaps.Sides;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Which touchpoints somebody has to work on before they are as the second map says: not those that are only described in other words.</summary>
internal static class PlannedChange
{
    public static bool NeedsWork(this TouchpointPair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        return before.Key != after.Key
            || Differs(before.Channel?.Value, after.Channel?.Value)
            || Differs(before.Automated, after.Automated)
            || (before.SelfService != true && after.SelfService == true)
            || (before.Personalized != true && after.Personalized == true)
            || after.Systems.Any(system => !before.Systems.Contains(system))
            || after.Emotion > before.Emotion
            || after.Satisfaction > before.Satisfaction
            || after.Effort < before.Effort
            || after.Duration < before.Duration
            || after.ResponseTarget < before.ResponseTarget;
    }

    /// <summary>Whether something there gets worse, whatever else changes.</summary>
    public static bool GetsWorse(this TouchpointPair pair)
        => pair.After.Emotion < pair.Before.Emotion || pair.After.Satisfaction < pair.Before.Satisfaction || pair.After.Effort > pair.Before.Effort
            || pair.After.Duration > pair.Before.Duration || pair.After.ResponseTarget > pair.Before.ResponseTarget;

    // What one of the maps does not say is no difference.
    private static bool Differs<T>(T? one, T? other) => one is not null && other is not null && !EqualityComparer<T>.Default.Equals(one, other);
}
