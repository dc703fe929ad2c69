namespace JourneyKit.Insights.Plan;

/// <summary>What the worth of initiatives is drawn from.</summary>
internal enum WorthBasis
{
    /// <summary>Nothing: neither two maps nor pain points tell what an initiative does to a conversion.</summary>
    Nothing,

    /// <summary>What changes between the current and the later map.</summary>
    Uplift,

    /// <summary>The one map without the pain points that open initiatives close: nobody whom they hit leaves there any more.</summary>
    PainPoints,
}
