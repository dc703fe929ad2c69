namespace JourneyKit.Model;

/// <summary>Who controls a channel or touchpoint.</summary>
public enum TouchpointControl
{
    /// <summary>The organisation itself.</summary>
    Owned,

    /// <summary>A partner of the organisation.</summary>
    Partner,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>Someone else: reviewers, the press, other customers.</summary>
    External,

    /// <summary>A competitor.</summary>
    Competitor,
}
