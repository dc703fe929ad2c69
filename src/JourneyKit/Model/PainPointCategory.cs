namespace JourneyKit.Model;

/// <summary>What a pain point is about.</summary>
public enum PainPointCategory
{
    /// <summary>Inconsistent branding or messages.</summary>
    Branding,

    /// <summary>A hard change of channel, team or system.</summary>
    Transition,

    /// <summary>Lack of relevance to the person.</summary>
    Personalization,

    /// <summary>Slow or inefficient service.</summary>
    SlowService,

    /// <summary>Inadequate or unclear communication.</summary>
    Communication,

    /// <summary>Hard to use.</summary>
    Usability,

    /// <summary>The product itself.</summary>
    Product,

    /// <summary>Delivery.</summary>
    Delivery,

    /// <summary>Price and charges.</summary>
    Price,

    /// <summary>Lack of trust.</summary>
    Trust,

    /// <summary>Not usable by everybody.</summary>
    Accessibility,

    /// <summary>Something else.</summary>
    Other,
}
