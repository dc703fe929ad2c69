using JourneyKit.Matching;
using JourneyKit.Model;

namespace JourneyKit.Changes;

/// <summary>A touchpoint, stage or conversion of the first map, and another of the second that took its place.</summary>
/// <param name="Kind">Renamed, split or merged.</param>
/// <param name="Mapping">The mapping that both stand in: <c>touchpoints</c>, <c>stages</c> or <c>conversions</c>.</param>
/// <param name="Before">The id in the first map.</param>
/// <param name="After">The id in the second map; another one.</param>
internal sealed record Replacement(ChangeKind Kind, string Mapping, string Before, string After)
{
    public const string Touchpoints = "touchpoints";
    public const string Stages = "stages";
    public const string Conversions = "conversions";

    /// <summary>All that took the place of another, in the order of the matches.</summary>
    public static IReadOnlyList<Replacement> Of(MatchResult matches) => [.. Of(matches.Conversions, Conversions), .. Of(matches.Stages, Stages), .. Of(matches.Touchpoints, Touchpoints)];

    /// <summary>Whether a map has an element in one of the mappings whose elements can be replaced.</summary>
    public static bool Holds(JourneyMap map, string mapping, string id) => mapping switch
    {
        Stages => map.Stages.Contains(id),
        Conversions => map.Conversions.Contains(id),
        _ => map.Touchpoints.Contains(id),
    };

    /// <summary>The matches of the elements of such a mapping.</summary>
    public static ElementMatches MatchesOf(MatchResult matches, string mapping) => mapping switch
    {
        Stages => matches.Stages,
        Conversions => matches.Conversions,
        _ => matches.Touchpoints,
    };

    private static IEnumerable<Replacement> Of(ElementMatches matches, string mapping) =>
        from match in matches.Linked
        from pair in match.Pairs
        where pair.Before != pair.After
        select new Replacement(KindOf(matches, pair), mapping, pair.Before, pair.After);

    private static ChangeKind KindOf(ElementMatches matches, ElementPair pair)
        => matches.BeforeOf(pair.After).Skip(1).Any() ? ChangeKind.Merged
            : matches.AfterOf(pair.Before).Skip(1).Any() ? ChangeKind.Split
            : ChangeKind.Renamed;
}
