using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>How much a touchpoint matters to customers and how satisfied they are, each of 1 to 5 and null where unknown.</summary>
internal readonly record struct ImportanceScores(Score? ImportanceBefore, Score? SatisfactionBefore, Score? ImportanceAfter, Score? SatisfactionAfter)
{
    /// <summary>What becomes of it where it does not satisfy as much as it matters; null where it does, where that is unknown, or where satisfaction rises enough.</summary>
    public GapStanding? Standing => !IsUnmet(ImportanceBefore, SatisfactionBefore) ? null
        : SatisfactionAfter is null || IsUnmet(ImportanceAfter ?? ImportanceBefore, SatisfactionAfter) ? GapStanding.Open
        : SatisfactionAfter > SatisfactionBefore ? null
        : GapStanding.Planned;

    /// <summary>The second map's word on it, as the rest of a sentence.</summary>
    public string Outlook(GapContext context) => SatisfactionAfter is not { } satisfaction ? $"{context.SecondMap} does not say how satisfied they will be"
        : Standing == GapStanding.Planned ? $"in {context.SecondMap} it matters less (importance {ImportanceAfter} of 5)"
        : satisfaction == SatisfactionBefore ? $"{context.SecondMap} leaves it so"
        : $"{context.SecondMap} changes that to {satisfaction} of 5 only";

    public static ImportanceScores Of(ExperiencePair pair) => new(
        ExperienceScale.Importance.Of(pair.Before),
        ExperienceScale.Satisfaction.Of(pair.Before),
        ExperienceScale.Importance.Of(pair.After),
        ExperienceScale.Satisfaction.Of(pair.After));

    private static bool IsUnmet(Score? importance, Score? satisfaction) => importance - satisfaction >= Disappointment.Distance;
}
