namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Which touchpoints somebody has to work on before they are as the second map says: not those that are only described in other words.</summary>
internal static class PlannedChange
{
    public static bool NeedsWork(this TouchpointPair pair)
    {
        var (now, then) = (pair.Now, pair.Then);
        return now.Key != then.Key
            || Differs(now.Channel?.Value, then.Channel?.Value)
            || Differs(now.Automated, then.Automated)
            || (now.SelfService != true && then.SelfService == true)
            || (now.Personalized != true && then.Personalized == true)
            || (now.Feedback != true && then.Feedback == true)
            || then.Systems.Any(system => !now.Systems.Contains(system))
            || then.Emotion > now.Emotion
            || then.Satisfaction > now.Satisfaction
            || then.Effort < now.Effort
            || then.Duration < now.Duration
            || then.ResponseTarget < now.ResponseTarget;
    }

    // What one of the maps does not say is no difference.
    private static bool Differs<T>(T? one, T? other) => one is not null && other is not null && !EqualityComparer<T>.Default.Equals(one, other);
}
