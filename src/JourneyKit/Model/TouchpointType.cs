namespace JourneyKit.Model;

/// <summary>What sort of page, message or meeting a touchpoint is.</summary>
public enum TouchpointType
{
    /// <summary>A page on which customers land.</summary>
    LandingPage,

    /// <summary>A page about a product or service.</summary>
    ProductPage,

    /// <summary>An article, a guide, a video.</summary>
    Content,

    /// <summary>A result of a search engine.</summary>
    SearchResult,

    /// <summary>An advertisement.</summary>
    Ad,

    /// <summary>A post in social media.</summary>
    SocialPost,

    /// <summary>A newsletter.</summary>
    Newsletter,

    /// <summary>An e-mail that promotes something.</summary>
    PromotionalEmail,

    /// <summary>An e-mail that follows from what the customer did.</summary>
    TransactionalEmail,

    /// <summary>A form to fill in.</summary>
    Form,

    /// <summary>Where customers pay or order.</summary>
    Checkout,

    /// <summary>The word that something is done.</summary>
    Confirmation,

    /// <summary>The customer's account.</summary>
    Account,

    /// <summary>A chat.</summary>
    Chat,

    /// <summary>A call.</summary>
    Call,

    /// <summary>A collection of answers.</summary>
    KnowledgeBase,

    /// <summary>A visit to a shop, branch or counter.</summary>
    StoreVisit,

    /// <summary>A delivery.</summary>
    Delivery,

    /// <summary>The product or service in use.</summary>
    Use,

    /// <summary>A review or rating.</summary>
    Review,

    /// <summary>A recommendation to others.</summary>
    Referral,

    /// <summary>A survey.</summary>
    Survey,

    /// <summary>Something else.</summary>
    Other,
}
