using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>Gathers gaps that are told as one: of one kind and standing, asking for the same.</summary>
internal static class ThemeFinder
{
    // Two severe ones are worth a line each.
    private const int FewestOfSevere = 3;
    private const int FewestOfOthers = 2;
    private const int MostNamed = 6;

    /// <summary>The themes of one standing, in the order of the ranks of their first gaps.</summary>
    public static ElementList<GapTheme> Of(ElementMap<RankedGap> ranking, GapStanding standing)
        =>
        [
            .. ranking.Where(ranked => ranked.Gap.Standing == standing)
                .GroupBy(ranked => (ranked.Gap.Kind.Name, ranked.Gap.Heading, ranked.Gap.Advice))
                .SelectMany(group => Themes([.. group]))
                .OrderBy(theme => theme.Rank),
        ];

    private static IEnumerable<GapTheme> Themes(List<RankedGap> alike)
    {
        var fewest = alike[0].Gap.Severity >= GapSeverity.High ? FewestOfSevere : FewestOfOthers;
        return alike.Count >= fewest ? [Together(alike)] : alike.Select(Alone);
    }

    private static GapTheme Alone(RankedGap ranked) => new()
    {
        Title = ranked.Gap.Title,
        Message = ranked.Gap.Message,
        Advice = ranked.Gap.Advice,
        Gaps = [ranked.Gap],
        Rank = ranked.Rank,
    };

    private static GapTheme Together(List<RankedGap> alike)
    {
        var named = Math.Max(alike.FindLastIndex(ranked => ranked.Gap.Severity >= GapSeverity.High) + 1, Math.Min(MostNamed, alike.Count));
        var names = alike.Take(named).Select(ranked => Words(ranked.Gap)).ToList();
        return new GapTheme
        {
            Title = alike[0].Gap.Heading ?? alike[0].Gap.Kind.Heading,
            Message = string.Join("; ", names) + (named < alike.Count ? $"; and {alike.Count - named} more" : "") + ".",
            Advice = alike[0].Gap.Advice,
            Gaps = [.. alike.Select(ranked => ranked.Gap)],
            Rank = alike[0].Rank,
        };
    }

    // What it is about, for whom, and the numbers now and to be where both are stated.
    private static string Words(Gap gap)
    {
        var place = gap.Elements[0];
        var persona = gap.Elements.FirstOrDefault(element => element.PersonaId is not null && element != place);
        var numbers = gap.Numbers is [{ IsStated: true } before, { IsStated: true } after, ..] ? $" ({GapText.Measured(before.Value, null)} → {GapText.Measured(after.Value, null)})" : "";
        return GapText.Quote(place.Name) + (persona is null ? "" : $" for {GapText.Quote(persona.Name)}") + numbers;
    }
}
