namespace JourneyKit.Model;

/// <summary>Whether an opportunity will be taken.</summary>
public enum OpportunityStatus
{
    /// <summary>Not decided.</summary>
    Open,

    /// <summary>To be taken.</summary>
    Accepted,

    /// <summary>Not to be taken.</summary>
    Rejected,
}
