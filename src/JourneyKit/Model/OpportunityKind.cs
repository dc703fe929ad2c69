namespace JourneyKit.Model;

/// <summary>What taking an opportunity would do.</summary>
public enum OpportunityKind
{
    /// <summary>Remove a fault.</summary>
    Fix,

    /// <summary>Make it shorter or simpler.</summary>
    Streamline,

    /// <summary>Join channels, teams or systems.</summary>
    Integrate,

    /// <summary>Make it relevant to the person.</summary>
    Personalize,

    /// <summary>Let a machine do it.</summary>
    Automate,

    /// <summary>Let customers do it themselves.</summary>
    SelfService,

    /// <summary>Exceed what customers expect.</summary>
    Delight,

    /// <summary>Offer what goes with it.</summary>
    CrossSell,

    /// <summary>Something else.</summary>
    Other,
}
