namespace JourneyKit.Model;

/// <summary>Where a map stands in its review.</summary>
public enum MapStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for a decision.</summary>
    InReview,

    /// <summary>Agreed on.</summary>
    Approved,

    /// <summary>Kept for the record.</summary>
    Archived,
}
