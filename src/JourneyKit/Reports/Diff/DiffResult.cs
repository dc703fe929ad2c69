using JourneyKit.Changes;
using JourneyKit.Matching;
using JourneyKit.Schema;

namespace JourneyKit.Reports.Diff;

/// <summary>What differs between two documents.</summary>
/// <param name="Before">The first document.</param>
/// <param name="After">The second document.</param>
/// <param name="Changes">The differences, in the order of the format.</param>
/// <param name="Matches">Which elements are which; null for libraries, whose elements are matched by id.</param>
internal sealed record DiffResult(NamedDocument Before, NamedDocument After, IReadOnlyList<Change> Changes, MatchResult? Matches)
{
    /// <summary>The kinds of change, in the order in which they are counted, each with its word.</summary>
    public static IReadOnlyList<(ChangeKind Kind, string Word)> Kinds { get; } =
    [
        (ChangeKind.Added, "added"),
        (ChangeKind.Removed, "removed"),
        (ChangeKind.Changed, "changed"),
        (ChangeKind.Reordered, "reordered"),
        (ChangeKind.Moved, "moved"),
        (ChangeKind.Rechannelled, "rechannelled"),
        (ChangeKind.Rerouted, "rerouted"),
        (ChangeKind.Renamed, "renamed"),
        (ChangeKind.Split, "split"),
        (ChangeKind.Merged, "merged"),
    ];

    /// <summary>Whether two maps were compared, and not two libraries.</summary>
    public bool IsOfMaps => Matches is not null;

    public static DiffResult Of(NamedDocument before, NamedDocument after, ChangeSet changes) => new(before, after, changes.Told, changes.Matches);

    public static string WordOf(ChangeKind kind) => Kinds.First(entry => entry.Kind == kind).Word;

    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>The matches that a renamed, split or merged element is among.</summary>
    public ElementMatches MatchesOf(Change replacement) => Matches!.Of(ElementRef.At(replacement.AfterPath)!.Value.Kind)!;
}
