namespace JourneyKit.Changes;

/// <summary>What happened to an element or a property between two maps.</summary>
public enum ChangeKind
{
    /// <summary>Only the second map has it.</summary>
    Added,

    /// <summary>Only the first map has it.</summary>
    Removed,

    /// <summary>Both have it, with other values.</summary>
    Changed,

    /// <summary>Both have the same elements in another order; that means something for stages only.</summary>
    Reordered,

    /// <summary>A touchpoint stands in another stage. Where one of the maps names none, that is <see cref="Added"/> or <see cref="Removed"/>; a stage that is renamed moves nothing, and to stay in what a stage was split or merged into is <see cref="Changed"/>.</summary>
    Moved,

    /// <summary>A touchpoint is in another channel. Where one of the maps names none, that is <see cref="Added"/> or <see cref="Removed"/>.</summary>
    Rechannelled,

    /// <summary>A transition out of a touchpoint is new, gone, or different in anything it says. One that leads to a renamed touchpoint leads to the same one.</summary>
    Rerouted,

    /// <summary>A touchpoint, stage or conversion has another id, by a match that is more than an id. References to it follow without being changes.</summary>
    Renamed,

    /// <summary>A touchpoint, stage or conversion became several, of which this is one.</summary>
    Split,

    /// <summary>Several touchpoints, stages or conversions became one; this is one of them.</summary>
    Merged,
}
