using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Changes;

/// <summary>A touchpoint, stage or conversion of the first map, and another of the second that took its place.</summary>
/// <param name="Kind">Renamed, split or merged.</param>
/// <param name="Before">The element of the first map.</param>
/// <param name="After">The element of the second map: another one of the same kind.</param>
internal sealed record Replacement(ChangeKind Kind, ElementRef Before, ElementRef After)
{
    /// <summary>All that took the place of another, in the order of the matches.</summary>
    public static IReadOnlyList<Replacement> Of(MatchResult matches) => [.. Of(matches.Conversions), .. Of(matches.Stages), .. Of(matches.Touchpoints)];

    /// <summary>Whether a map has an element of a kind whose elements can be replaced.</summary>
    public static bool Holds(JourneyMap map, ElementRef element)
        => element.As(ElementKind.Stage) is { } stage ? map.Stages.Contains(stage)
            : element.As(ElementKind.Conversion) is { } conversion ? map.Conversions.Contains(conversion)
            : element.As(ElementKind.Touchpoint) is { } touchpoint && map.Touchpoints.Contains(touchpoint);

    /// <summary>The elements of one kind that have another id in the second map, by those that they had.</summary>
    public static Dictionary<Id<T>, Id<T>> Renames<T>(IEnumerable<Replacement> replacements, ElementKind<T> kind)
        => replacements.Where(replacement => replacement.Kind == ChangeKind.Renamed && replacement.Before.Kind == kind).ToDictionary(replacement => replacement.Before.As(kind)!.Value, replacement => replacement.After.As(kind)!.Value);

    /// <summary>What a change says that is one.</summary>
    public static Replacement Of(Change change) => new(change.Kind, ElementRef.At(change.BeforePath)!.Value, ElementRef.At(change.AfterPath)!.Value);

    private static IEnumerable<Replacement> Of(ElementMatches matches) =>
        from match in matches.Links
        from pair in match.Elements
        where pair.Before != pair.After
        select new Replacement(KindOf(matches, pair.Before, pair.After), pair.Before, pair.After);

    private static ChangeKind KindOf(ElementMatches matches, ElementRef before, ElementRef after)
        => matches.BeforeOf(after).Skip(1).Any() ? ChangeKind.Merged
            : matches.AfterOf(before).Skip(1).Any() ? ChangeKind.Split
            : ChangeKind.Renamed;
}
