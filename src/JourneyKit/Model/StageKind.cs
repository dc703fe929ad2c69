namespace JourneyKit.Model;

/// <summary>What a stage of the journey is, in the field's usual terms.</summary>
public enum StageKind
{
    /// <summary>The customer becomes aware of a need or an offer.</summary>
    Awareness,

    /// <summary>The customer compares.</summary>
    Consideration,

    /// <summary>The customer decides.</summary>
    Decision,

    /// <summary>The customer buys.</summary>
    Purchase,

    /// <summary>The customer gets started.</summary>
    Onboarding,

    /// <summary>The customer uses what was bought.</summary>
    Use,

    /// <summary>What follows the purchase.</summary>
    PostPurchase,

    /// <summary>The customer stays.</summary>
    Retention,

    /// <summary>The customer comes back by preference.</summary>
    Loyalty,

    /// <summary>The customer recommends.</summary>
    Advocacy,

    /// <summary>Something else.</summary>
    Other,
}
