using JourneyKit.Model;

namespace JourneyKit.Changes;

/// <summary>One difference between two maps.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="BeforePath">Where it stands in the first map, or would stand if the map had it. A document finds the place in its text.</param>
/// <param name="AfterPath">Where it stands in the second map, or would stand.</param>
/// <param name="Before">The value in the first map; null where it has none. For a new order the ids that both have, in the first map's order. For what is renamed, split or merged its id.</param>
/// <param name="After">The value in the second map; null where it has none. For a new order the same ids in the second map's order. For what is renamed, split or merged the new id.</param>
public sealed record Change(ChangeKind Kind, ElementPath BeforePath, ElementPath AfterPath, DataValue? Before, DataValue? After)
{
    /// <summary>The element or property: in the second map, or in the first where only that has it. For <see cref="ChangeKind.Reordered"/> the mapping whose elements changed places.</summary>
    public ElementPath Path => After is null ? BeforePath : AfterPath;

    /// <summary>Whether an element took the place of another: renamed, split or merged.</summary>
    public bool IsReplacement => Kind is ChangeKind.Renamed or ChangeKind.Split or ChangeKind.Merged;

    /// <summary>The change in a line: kind, path and both values.</summary>
    public override string ToString()
    {
        var word = Kind.ToString().ToLowerInvariant();
        return (Before, After) switch
        {
            (null, _) => Kind == ChangeKind.Added ? $"{word} {Path}: {After}" : $"{word} {Path}: nothing → {After}",
            (_, null) => Kind == ChangeKind.Removed ? $"{word} {Path}: {Before}" : $"{word} {Path}: {Before} → nothing",
            _ => $"{word} {Path}: {Before} → {After}",
        };
    }

    internal Change Invert() => new(Inverse(Kind), AfterPath, BeforePath, After, Before);

    private static ChangeKind Inverse(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed => ChangeKind.Added,
        ChangeKind.Split => ChangeKind.Merged,
        ChangeKind.Merged => ChangeKind.Split,
        _ => kind,
    };
}
