namespace JourneyKit.Gaps;

/// <summary>Which of the two maps something stands in.</summary>
public enum GapSide
{
    /// <summary>The first map: the journey as it is.</summary>
    Before,

    /// <summary>The second map: the journey as it should be.</summary>
    After,
}
