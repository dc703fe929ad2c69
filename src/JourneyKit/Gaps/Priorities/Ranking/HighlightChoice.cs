using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Chooses the gaps to name first.</summary>
internal static class HighlightChoice
{
    private const int Wanted = 3;

    // A number makes people act, but not at the price of naming what hardly matters.
    private const int FirstRanks = 12;

    /// <summary>By rank, no two at one place; among the first ranks, those with numbers before those without.</summary>
    public static ElementList<RankedGap> Of(ElementMap<RankedGap> ranking)
    {
        var chosen = new List<RankedGap>();
        var places = new HashSet<(string Mapping, string Id)>();
        var first = ranking.Take(FirstRanks).ToList();
        foreach (var candidate in first.Where(own => own.Gap.Numbers.Count > 0).Concat(first.Where(own => own.Gap.Numbers.Count == 0)).Concat(ranking.Skip(FirstRanks)))
        {
            if (chosen.Count == Wanted)
            {
                break;
            }

            var own = Places(candidate.Gap);
            if (!places.Overlaps(own))
            {
                chosen.Add(candidate);
                places.UnionWith(own);
            }
        }

        return [.. chosen.OrderBy(own => own.Rank)];
    }

    // What the gap stands at, in both maps: a touchpoint, a metric, a conversion, or the map itself.
    private static List<(string Mapping, string Id)> Places(Gap gap)
        => [.. new[] { gap.Elements[0], gap.At(GapSide.Current), gap.At(GapSide.Future) }.OfType<GapElement>().Select(Place)];

    private static (string Mapping, string Id) Place(GapElement element) => element.Path.Segments switch
    {
        [var mapping, var id, ..] => (mapping, id),
        [var mapping] => (mapping, ""),
        _ => ("", ""),
    };
}
