namespace JourneyKit.Model;

/// <summary>The state of the journey that a map shows.</summary>
public enum MapState
{
    /// <summary>The journey as it is today.</summary>
    Current,

    /// <summary>A step on the way from the current to the future state.</summary>
    Interim,

    /// <summary>The journey as it should be.</summary>
    Future,
}
