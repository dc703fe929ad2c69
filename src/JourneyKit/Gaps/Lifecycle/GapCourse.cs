namespace JourneyKit.Gaps.Lifecycle;

/// <summary>What became of a gap since an earlier report.</summary>
internal enum GapCourse
{
    /// <summary>The earlier report does not know it.</summary>
    New,

    /// <summary>It was there and is there, no worse than it was.</summary>
    Open,

    /// <summary>It was closed and is there again, or is more severe, or the second map now makes it worse.</summary>
    Regressed,

    /// <summary>It was there, or closed already, and is not there.</summary>
    Closed,
}
