namespace JourneyKit.Gaps.Changes;

/// <summary>What happened to an element or a property between two maps.</summary>
public enum ChangeKind
{
    /// <summary>Only the second map has it.</summary>
    Added,

    /// <summary>Only the first map has it.</summary>
    Removed,

    /// <summary>Both have it, with other values.</summary>
    Changed,

    /// <summary>Both have the same elements in another order; that means something for stages only.</summary>
    Reordered,
}
