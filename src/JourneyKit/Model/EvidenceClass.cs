namespace JourneyKit.Model;

/// <summary>How directly the evidence is known.</summary>
public enum EvidenceClass
{
    /// <summary>Seen or measured.</summary>
    Observed,

    /// <summary>Told by someone.</summary>
    Reported,

    /// <summary>Taken for granted so far.</summary>
    Assumed,
}
