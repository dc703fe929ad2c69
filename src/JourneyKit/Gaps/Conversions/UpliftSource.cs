namespace JourneyKit.Gaps.Conversions;

/// <summary>What changes how many journeys reach a conversion.</summary>
internal enum UpliftSource
{
    /// <summary>Customers go on from a touchpoint in other shares, or to others.</summary>
    Touchpoint,

    /// <summary>A touchpoint that only the second map has: what it does against a way around it, as customers went before.</summary>
    Added,

    /// <summary>A touchpoint that only the first map has: what it did against the way around it that customers go now.</summary>
    Removed,

    /// <summary>Touchpoints stand in another order. What one of them adds cannot be told apart from what the others do.</summary>
    Order,

    /// <summary>Journeys begin elsewhere, or in other shares.</summary>
    Entries,

    /// <summary>The conversion happens at another touchpoint, so that the two maps count different things. Then nothing is divided.</summary>
    Place,
}
