namespace JourneyKit.Gaps.Priorities;

/// <summary>What a gap asks of the people who read of it. The order of the values is the order of the ranking.</summary>
internal enum PriorityClass
{
    /// <summary>A decision: it gets worse, or nothing closes it.</summary>
    ToDecide,

    /// <summary>An answer: the maps do not say enough.</summary>
    ToClearUp,

    /// <summary>Nothing new: the second map closes it.</summary>
    Planned,
}
