using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>Chooses what is to be decided first.</summary>
internal static class DecisionChoice
{
    private const int Most = 5;

    // Until these are settled, the plan cannot be carried out as it is written.
    private static readonly string[] OfThePlan = ["dependency-dropped", "budget-exceeded"];

    /// <summary>
    /// The first themes by rank, none of low severity or the same in both maps, without a second one at the same element.
    /// What keeps the plan itself from being carried out is among them, whatever the rank; nothing critical gives way to it.
    /// </summary>
    public static ElementList<GapTheme> Of(IEnumerable<GapTheme> themes)
    {
        var chosen = new List<GapTheme>();
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var theme in themes.Where(theme => theme.Severity > GapSeverity.Low && !theme.IsBackground).OrderByDescending(theme => theme.Severity == GapSeverity.Critical).ThenByDescending(IsOfThePlan).ThenBy(theme => theme.Rank))
        {
            // A list of many is at no one place.
            var own = theme.Gaps.Count == 1 ? Places(theme.Gaps[0]) : [];
            if (chosen.Count < Most && !places.Overlaps(own))
            {
                chosen.Add(theme);
                places.UnionWith(own);
            }
        }

        return [.. chosen.OrderBy(theme => theme.Rank)];
    }

    private static bool IsOfThePlan(GapTheme theme) => OfThePlan.Contains(theme.Gaps[0].Kind.Name, StringComparer.Ordinal);

    // The elements that the gap stands at, in both maps.
    private static List<string> Places(Gap gap)
        => [.. new[] { gap.Elements[0], gap.At(GapSide.Before), gap.At(GapSide.After) }.OfType<GapElement>().Select(element => element.Path.ToString())];
}
