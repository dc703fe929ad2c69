namespace JourneyKit.Insights.Plan;

/// <summary>Why an initiative is not among what to do.</summary>
internal enum LeftOutReason
{
    /// <summary>With what it needs it costs more than there is.</summary>
    TooDear,

    /// <summary>Beside the others there is no money for it, and in their place it would bring less.</summary>
    BringsLess,

    /// <summary>What is chosen closes what it closes.</summary>
    AddsNothing,

    /// <summary>It takes away more than it brings.</summary>
    TakesAway,

    /// <summary>It needs an initiative that is dropped, or that no map has.</summary>
    NeedsDropped,

    /// <summary>It needs an initiative of which nobody says what it costs.</summary>
    NeedsUnknown,

    /// <summary>Nobody says what it costs.</summary>
    CostUnknown,

    /// <summary>No map tells what it brings.</summary>
    WorthUnknown,
}
