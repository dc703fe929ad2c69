namespace JourneyKit.Model;

/// <summary>What a customer holds or stands before at a touchpoint.</summary>
public enum Device
{
    /// <summary>A mobile phone.</summary>
    Mobile,

    /// <summary>A desktop or laptop computer.</summary>
    Desktop,

    /// <summary>A tablet.</summary>
    Tablet,

    /// <summary>A kiosk or terminal.</summary>
    Kiosk,

    /// <summary>A television.</summary>
    Tv,

    /// <summary>A watch or another thing that is worn.</summary>
    Wearable,

    /// <summary>A device that is spoken to.</summary>
    Voice,
}
