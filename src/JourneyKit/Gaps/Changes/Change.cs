using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Gaps.Changes;

/// <summary>One difference between two maps.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">The element or property; for <see cref="ChangeKind.Reordered"/> the mapping whose elements changed places.</param>
/// <param name="Before">The value in the first map; null where it has none. For a new order the ids that both have, in the first map's order.</param>
/// <param name="After">The value in the second map; null where it has none. For a new order the same ids in the second map's order.</param>
public sealed record Change(ChangeKind Kind, ElementPath Path, DataValue? Before, DataValue? After)
{
    /// <summary>The change in a line: kind, path and both values.</summary>
    public override string ToString() => Kind switch
    {
        ChangeKind.Added => $"added {Path}: {After}",
        ChangeKind.Removed => $"removed {Path}: {Before}",
        ChangeKind.Reordered => $"reordered {Path}: {Before} → {After}",
        _ => $"changed {Path}: {Before} → {After}",
    };
}
