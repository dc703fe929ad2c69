namespace JourneyKit.Merging;

/// <summary>One of the three versions of a file.</summary>
internal enum MergeSide
{
    /// <summary>What both sides began with.</summary>
    Base,

    /// <summary>The side that is merged into.</summary>
    Ours,

    /// <summary>The side that is merged.</summary>
    Theirs,
}
