namespace JourneyKit.Gaps;

/// <summary>What a gap is a gap in.</summary>
public enum GapGroup
{
    /// <summary>How many journeys reach their goal, and at what cost to the customer.</summary>
    Conversion,

    /// <summary>How it feels, how hard it is, and what was expected.</summary>
    Experience,

    /// <summary>What hurts, and what becomes of it.</summary>
    PainPoints,

    /// <summary>Stages, personas, channels and steps that one of the maps lacks.</summary>
    Structure,

    /// <summary>What gets lost between two touchpoints.</summary>
    Transitions,

    /// <summary>Metrics and their targets.</summary>
    Measures,

    /// <summary>Owners, teams, systems and resources.</summary>
    Organisation,

    /// <summary>Changes that say no reason.</summary>
    Reasons,

    /// <summary>What is worse in the second map.</summary>
    Regressions,
}
