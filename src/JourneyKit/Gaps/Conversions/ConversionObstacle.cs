namespace JourneyKit.Gaps.Conversions;

/// <summary>Why no journey of a map reaches a conversion, or why it is not known how many do.</summary>
internal enum ConversionObstacle
{
    /// <summary>The map has no such conversion.</summary>
    NotDefined,

    /// <summary>The conversion says no touchpoint at which it happens, or one that the map does not have.</summary>
    NotPlaced,

    /// <summary>No touchpoint has a transition: there is no flow to compute.</summary>
    NoFlow,

    /// <summary>No journey begins anywhere.</summary>
    NoEntry,

    /// <summary>The equations could not be solved well enough.</summary>
    Unreliable,

    /// <summary>No journey comes to its touchpoint: the probability is known, it is 0.</summary>
    Unreachable,
}
