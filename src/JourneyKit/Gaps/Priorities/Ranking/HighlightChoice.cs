using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Chooses the gaps to name first.</summary>
internal static class HighlightChoice
{
    private const int Wanted = 3;

    // A number makes people act, but not at the price of naming what hardly matters.
    private const int FirstRanks = 12;

    /// <summary>By rank, no two at one place and of different groups while there are any; among the first ranks, those with numbers before those without.</summary>
    public static ElementList<RankedGap> Of(ElementMap<RankedGap> ranking)
    {
        var first = ranking.Take(FirstRanks).ToList();
        List<RankedGap> candidates = [.. first.Where(own => own.Gap.Numbers.Count > 0), .. first.Where(own => own.Gap.Numbers.Count == 0), .. ranking.Skip(FirstRanks)];
        var chosen = new List<RankedGap>();
        Choose(candidates, chosen, areGroupsDistinct: true);
        Choose(candidates, chosen, areGroupsDistinct: false);
        return [.. chosen.OrderBy(own => own.Rank)];
    }

    private static void Choose(List<RankedGap> candidates, List<RankedGap> chosen, bool areGroupsDistinct)
    {
        var places = chosen.SelectMany(own => Places(own.Gap)).ToHashSet();
        foreach (var candidate in candidates)
        {
            if (chosen.Count == Wanted)
            {
                return;
            }

            var own = Places(candidate.Gap);
            if (!places.Overlaps(own) && !(areGroupsDistinct && chosen.Exists(other => other.Gap.Kind.Group == candidate.Gap.Kind.Group)))
            {
                chosen.Add(candidate);
                places.UnionWith(own);
            }
        }
    }

    // What the gap stands at, in both maps: a touchpoint, a metric, a conversion, or the map itself.
    private static List<(string Mapping, string Id)> Places(Gap gap)
        => [.. new[] { gap.Elements[0], gap.At(GapSide.Before), gap.At(GapSide.After) }.OfType<GapElement>().Select(Place)];

    private static (string Mapping, string Id) Place(GapElement element) => element.Path.Segments switch
    {
        [var mapping, var id, ..] => (mapping, id),
        [var mapping] => (mapping, ""),
        _ => ("", ""),
    };
}
