namespace JourneyKit.Gaps;

/// <summary>How much a gap matters to customers. What makes one severe is said with each kind of gap.</summary>
public enum GapSeverity
{
    /// <summary>Worth knowing.</summary>
    Low,

    /// <summary>Worth planning.</summary>
    Medium,

    /// <summary>Hurts customers or the goal of the map.</summary>
    High,

    /// <summary>The journey fails here, or its goal is lost.</summary>
    Critical,
}
