namespace JourneyKit.Model;

/// <summary>Where an initiative stands.</summary>
public enum InitiativeStatus
{
    /// <summary>Suggested.</summary>
    Proposed,

    /// <summary>Agreed on, not begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}
