namespace JourneyKit.Model;

/// <summary>What a metric measures. Some kinds have a direction of their own.</summary>
public enum MetricKind
{
    /// <summary>Customer satisfaction (higher is better).</summary>
    Csat,

    /// <summary>Net promoter score (higher is better).</summary>
    Nps,

    /// <summary>Customer effort score (the direction depends on the variant and must be stated).</summary>
    Ces,

    /// <summary>Conversion rate (higher is better).</summary>
    Conversion,

    /// <summary>Drop-off (lower is better).</summary>
    DropOff,

    /// <summary>Abandonment (lower is better).</summary>
    Abandonment,

    /// <summary>Customer lifetime value (higher is better).</summary>
    Clv,

    /// <summary>Churn (lower is better).</summary>
    Churn,

    /// <summary>Retention (higher is better).</summary>
    Retention,

    /// <summary>Repeat purchase (higher is better).</summary>
    RepeatPurchase,

    /// <summary>Engagement (higher is better).</summary>
    Engagement,

    /// <summary>Use of a channel (the direction is to be stated).</summary>
    ChannelUsage,

    /// <summary>Sentiment (higher is better).</summary>
    Sentiment,

    /// <summary>Response time (lower is better).</summary>
    ResponseTime,

    /// <summary>Waiting time (lower is better).</summary>
    WaitTime,

    /// <summary>Volume of support requests (lower is better).</summary>
    SupportVolume,

    /// <summary>Revenue (higher is better).</summary>
    Revenue,

    /// <summary>Cost (lower is better).</summary>
    Cost,

    /// <summary>Something else (the direction is to be stated).</summary>
    Other,
}
