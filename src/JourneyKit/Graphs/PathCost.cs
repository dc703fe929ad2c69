namespace JourneyKit.Graphs;

/// <summary>What makes one path shorter than another.</summary>
public enum PathCost
{
    /// <summary>The number of touchpoints, first and last included.</summary>
    Touches,

    /// <summary>The sum of the efforts of the touchpoints, 1 to 5 each.</summary>
    Effort,

    /// <summary>The durations of the touchpoints and the waits between them, in seconds.</summary>
    Time,
}
