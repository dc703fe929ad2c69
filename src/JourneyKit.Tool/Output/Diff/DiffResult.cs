using JourneyKit.Gaps.Changes;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Output.Diff;

/// <summary>What differs between two documents.</summary>
/// <param name="Before">The first document.</param>
/// <param name="After">The second document.</param>
/// <param name="Changes">The differences, in the order of the format.</param>
internal sealed record DiffResult(ReadInput Before, ReadInput After, IReadOnlyList<Change> Changes)
{
    /// <summary>The kinds of change, in the order in which they are counted, each with its word.</summary>
    public static IReadOnlyList<(ChangeKind Kind, string Word)> Kinds { get; } =
    [
        (ChangeKind.Added, "added"),
        (ChangeKind.Removed, "removed"),
        (ChangeKind.Changed, "changed"),
        (ChangeKind.Reordered, "reordered"),
    ];

    public static string WordOf(ChangeKind kind) => Kinds.First(entry => entry.Kind == kind).Word;

    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
