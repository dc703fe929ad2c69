using JourneyKit.Matching;

namespace JourneyKit.Changes;

/// <summary>A touchpoint or stage of the first map, and another of the second that took its place.</summary>
/// <param name="Kind">Renamed, split or merged.</param>
/// <param name="Mapping">The mapping that both stand in: <c>touchpoints</c> or <c>stages</c>.</param>
/// <param name="Before">The id in the first map.</param>
/// <param name="After">The id in the second map; another one.</param>
internal sealed record Replacement(ChangeKind Kind, string Mapping, string Before, string After)
{
    public const string Touchpoints = "touchpoints";
    public const string Stages = "stages";

    /// <summary>All that took the place of another, in the order of the matches.</summary>
    public static IReadOnlyList<Replacement> Of(MatchResult matches) => [.. Of(matches.Stages, Stages), .. Of(matches.Touchpoints, Touchpoints)];

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
