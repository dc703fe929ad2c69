namespace JourneyKit.Model;

/// <summary>How a persona stands to a channel.</summary>
public enum ChannelUse
{
    /// <summary>Used by choice.</summary>
    Preferred,

    /// <summary>Used when needed.</summary>
    Used,

    /// <summary>Avoided where possible.</summary>
    Avoided,
}
