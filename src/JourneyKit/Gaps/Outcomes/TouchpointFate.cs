namespace JourneyKit.Gaps.Outcomes;

/// <summary>What becomes of a touchpoint from the first map to the second.</summary>
internal enum TouchpointFate
{
    /// <summary>It is in both maps, and nothing of it differs.</summary>
    Unchanged,

    /// <summary>It is in both maps and in the same stage, and something else of it differs.</summary>
    Changed,

    /// <summary>It is in both maps and in another stage than before.</summary>
    Moved,

    /// <summary>It takes the place of several.</summary>
    Merged,

    /// <summary>It is one of several that take the place of one.</summary>
    Split,

    /// <summary>It takes the place of one that has another id.</summary>
    Replaced,

    /// <summary>Only the second map has it.</summary>
    Added,

    /// <summary>Only the first map has it.</summary>
    Removed,
}
