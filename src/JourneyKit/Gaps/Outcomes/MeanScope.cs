namespace JourneyKit.Gaps.Outcomes;

/// <summary>What a mean emotion is of.</summary>
internal enum MeanScope
{
    /// <summary>All touchpoints.</summary>
    Journey,

    /// <summary>The touchpoints of a stage.</summary>
    Stage,

    /// <summary>The touchpoints that a persona meets, with what the persona feels there.</summary>
    Persona,
}
