namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>How a part comes of its inputs.</summary>
internal enum RankTermKind
{
    /// <summary>The reference is the value; its inputs are no numbers.</summary>
    Fixed,

    /// <summary>The largest input ÷ the reference.</summary>
    Largest,

    /// <summary>The reference ÷ (the reference + the smallest input).</summary>
    Smallest,
}
