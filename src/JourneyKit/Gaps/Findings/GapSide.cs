namespace JourneyKit.Gaps.Findings;

/// <summary>Which of the two maps something stands in.</summary>
public enum GapSide
{
    /// <summary>The first map: the journey as it is.</summary>
    Current,

    /// <summary>The second map: the journey as it should be.</summary>
    Future,
}
