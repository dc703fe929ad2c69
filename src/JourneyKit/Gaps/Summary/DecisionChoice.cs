using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>Chooses what is to be decided first.</summary>
internal static class DecisionChoice
{
    private const int Most = 5;

    // Until these are settled, the plan cannot be carried out as it is written.
    private static readonly string[] OfThePlan = ["dependency-dropped", "budget-exceeded"];

    // More would leave no room for what is severe in other ways.
    private const int MostFalls = 2;

    /// <summary>
    /// The first themes by rank, none of low severity or the same in both maps, without a second one at the same element.
    /// What keeps the plan itself from being carried out is among them, whatever the rank, and so are a moment of truth that
    /// feels much worse and a goal that is lost, the first two of them; nothing critical gives way to these.
    /// </summary>
    public static ElementList<GapTheme> Of(IReadOnlyList<GapTheme> all)
    {
        var chosen = new List<GapTheme>();
        var places = new HashSet<string>(StringComparer.Ordinal);
        var falls = all.Where(IsFall).OrderBy(theme => theme.Rank).DistinctBy(theme => Places(theme.Gaps[0])[^1], StringComparer.Ordinal).Take(MostFalls).Select(theme => theme.Rank).ToHashSet();
        foreach (var theme in all.Where(theme => theme.Severity > GapSeverity.Low && !theme.IsBackground).OrderByDescending(theme => theme.Severity == GapSeverity.Critical).ThenByDescending(IsOfThePlan).ThenByDescending(theme => falls.Contains(theme.Rank)).ThenBy(theme => theme.Rank))
        {
            // A list of many is at no one place.
            var own = theme.Gaps.Count == 1 || theme.IsOneChange ? Places(theme.Gaps[0]) : [];
            if (chosen.Count < Most && !places.Overlaps(own))
            {
                chosen.Add(theme with { WhateverItsRank = IsOfThePlan(theme) ? "the plan cannot be carried out before it is settled" : falls.Contains(theme.Rank) ? "a moment of truth that feels much worse, or a goal that is lost, is always among them" : null });
                places.UnionWith(own);
            }
        }

        return [.. chosen.OrderBy(theme => theme.Rank)];
    }

    /// <summary>Why a gap that nobody is asked to decide first is not among those that are; null where it is among them, or nothing is left to decide about it.</summary>
    public static string? WhyNot(GapSummary summary, Gap gap)
    {
        if (gap.Standing == GapStanding.Planned || summary.DecideFirst.Any(theme => theme.Gaps.Contains(gap)))
        {
            return null;
        }

        var own = Places(gap);
        return gap.ToldBy is { } by ? $"it is told with {by}"
            : gap.IsBackground ? "it is the same in both maps, or they say why it is so"
            : gap.Severity == GapSeverity.Low ? "it is of low severity"
            : summary.DecideFirst.FirstOrDefault(theme => (theme.Gaps.Count == 1 || theme.IsOneChange) && Places(theme.Gaps[0]).Intersect(own, StringComparer.Ordinal).Any()) is { } other ? $"{other.Gaps[0].Id} stands there for the same element"
            : "what stands there comes before it by rank, or is there whatever its rank";
    }

    private static bool IsFall(GapTheme theme)
        => theme.Severity >= GapSeverity.High && (theme.Gaps.Any(MomentOfTruthFall.Is) || (theme is { Standing: GapStanding.Regression, IsBackground: false } && theme.Gaps[0].Kind.Name == "conversion-lost"));

    private static bool IsOfThePlan(GapTheme theme) => theme.Severity >= GapSeverity.High && OfThePlan.Contains(theme.Gaps[0].Kind.Name, StringComparer.Ordinal);

    // The elements that the gap stands at, in both maps.
    private static List<string> Places(Gap gap)
        => [.. new[] { gap.Elements[0], gap.At(GapSide.Before), gap.At(GapSide.After) }.OfType<GapElement>().Select(element => element.Path.ToString())];
}
