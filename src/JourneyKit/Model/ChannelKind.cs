namespace JourneyKit.Model;

/// <summary>The medium of a channel.</summary>
public enum ChannelKind
{
    /// <summary>A website (digital).</summary>
    Website,

    /// <summary>A mobile application (digital).</summary>
    MobileApp,

    /// <summary>E-mail (digital).</summary>
    Email,

    /// <summary>Text messages (digital).</summary>
    Sms,

    /// <summary>Push notifications (digital).</summary>
    Push,

    /// <summary>Social media (digital).</summary>
    Social,

    /// <summary>Chat with a person (digital).</summary>
    Chat,

    /// <summary>Chat with a machine (digital).</summary>
    Chatbot,

    /// <summary>Search engines (digital).</summary>
    Search,

    /// <summary>Blogs, guides, webinars (digital).</summary>
    Content,

    /// <summary>Reviews and ratings (digital).</summary>
    Reviews,

    /// <summary>Self-service portals and knowledge bases (digital).</summary>
    SelfService,

    /// <summary>Telephone (by voice).</summary>
    Phone,

    /// <summary>A shop, branch or counter (physical).</summary>
    InStore,

    /// <summary>Events and meetings (physical).</summary>
    Event,

    /// <summary>Letters and parcels (physical).</summary>
    Mail,

    /// <summary>Advertising (digital or physical).</summary>
    Advertising,

    /// <summary>Word of mouth (digital or physical).</summary>
    Referral,

    /// <summary>The product in use (digital or physical).</summary>
    Product,

    /// <summary>A partner's channel (digital or physical).</summary>
    Partner,

    /// <summary>Something else (digital or physical).</summary>
    Other,
}
