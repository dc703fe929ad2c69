namespace JourneyKit.Model;

/// <summary>What a business objective aims at.</summary>
public enum ObjectiveKind
{
    /// <summary>More customers reach the goal.</summary>
    Conversion,

    /// <summary>Fewer customers leave.</summary>
    Churn,

    /// <summary>More customers stay.</summary>
    Retention,

    /// <summary>A higher customer lifetime value.</summary>
    Clv,

    /// <summary>Customers are more satisfied.</summary>
    Satisfaction,

    /// <summary>Serving costs less.</summary>
    Cost,

    /// <summary>Teams work from one picture.</summary>
    Alignment,

    /// <summary>Something else.</summary>
    Other,
}
