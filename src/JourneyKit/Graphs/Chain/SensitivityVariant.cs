namespace JourneyKit.Graphs.Chain;

/// <summary>At whose expense a share grows when its sensitivity is asked for.</summary>
internal enum SensitivityVariant
{
    /// <summary>Those who leave there; for an entry, journeys of which it is not known where they begin.</summary>
    FromLeaving,

    /// <summary>Nobody leaves there: the other transitions, or entries, in proportion to their shares.</summary>
    FromOthers,

    /// <summary>The share is the whole and can only shrink: the sensitivity says what is lost with those who leave instead.</summary>
    ToLeaving,
}
