namespace JourneyKit.Graphs.Chain;

/// <summary>Whether a map could be computed as a chain.</summary>
internal enum ChainOutcome
{
    /// <summary>It was computed.</summary>
    Computed,

    /// <summary>No touchpoint has a transition: there is no flow to compute.</summary>
    NoFlow,

    /// <summary>No journey begins anywhere: everything is led to, or no entry remains for the persona.</summary>
    NoEntry,

    /// <summary>The equations could not be solved well enough (<see cref="ChainInputs.Residual"/>), so that there are no numbers.</summary>
    Unreliable,
}
