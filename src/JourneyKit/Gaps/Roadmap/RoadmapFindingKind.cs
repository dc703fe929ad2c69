namespace JourneyKit.Gaps.Roadmap;

/// <summary>What is wrong with a roadmap.</summary>
internal enum RoadmapFindingKind
{
    /// <summary>Initiatives depend on each other in a circle.</summary>
    Circle,

    /// <summary>An initiative depends on one that is dropped.</summary>
    DependsOnDropped,

    /// <summary>An initiative is due before it starts.</summary>
    DueBeforeStart,

    /// <summary>An initiative starts before one that it depends on is due.</summary>
    StartsTooEarly,

    /// <summary>An initiative is done, but one that it depends on is not.</summary>
    DoneTooEarly,

    /// <summary>An initiative is not done, and its last day is over.</summary>
    Overdue,

    /// <summary>The initiatives cost more than the budget of the map: those decided on, or only with what is done or proposed.</summary>
    OverBudget,

    /// <summary>No team answers for initiatives.</summary>
    OwnerMissing,

    /// <summary>Initiatives have no first or no last day.</summary>
    DatesMissing,

    /// <summary>It is not known what initiatives take.</summary>
    EffortMissing,

    /// <summary>Initiatives neither close a gap nor work on one.</summary>
    ClosesNoGap,

    /// <summary>An initiative is done, and gaps that it should close are still there.</summary>
    DoneButGapsRemain,
}
