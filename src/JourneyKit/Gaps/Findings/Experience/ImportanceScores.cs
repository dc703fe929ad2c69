using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>How much a touchpoint matters to customers and how satisfied they are, each of 1 to 5 and null where unknown.</summary>
internal readonly record struct ImportanceScores(Score? ImportanceNow, Score? SatisfactionNow, Score? ImportanceThen, Score? SatisfactionThen)
{
    /// <summary>What becomes of it where it does not satisfy as much as it matters; null where it does, where that is unknown, or where satisfaction rises enough.</summary>
    public GapStanding? Standing => !IsUnmet(ImportanceNow, SatisfactionNow) ? null
        : SatisfactionThen is null || IsUnmet(ImportanceThen ?? ImportanceNow, SatisfactionThen) ? GapStanding.Open
        : SatisfactionThen > SatisfactionNow ? null
        : GapStanding.Planned;

    /// <summary>The second map's word on it, as the rest of a sentence.</summary>
    public string Outlook => SatisfactionThen is not { } satisfaction ? "the future map does not say how satisfied they will be"
        : Standing == GapStanding.Planned ? $"in the future map it matters less (importance {ImportanceThen} of 5)"
        : satisfaction == SatisfactionNow ? "the future map leaves it so"
        : $"the future map changes that to {satisfaction} of 5 only";

    public static ImportanceScores Of(ExperiencePair pair) => new(
        ExperienceScale.Importance.Of(pair.Now),
        ExperienceScale.Satisfaction.Of(pair.Now),
        ExperienceScale.Importance.Of(pair.Then),
        ExperienceScale.Satisfaction.Of(pair.Then));

    private static bool IsUnmet(Score? importance, Score? satisfaction) => importance - satisfaction >= Disappointment.Distance;
}
