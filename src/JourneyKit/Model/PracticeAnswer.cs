namespace JourneyKit.Model;

/// <summary>What a team says to an advice.</summary>
public enum PracticeAnswer
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It is not needed here.</summary>
    NotNeeded,
}
