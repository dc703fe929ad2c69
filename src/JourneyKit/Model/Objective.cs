namespace JourneyKit.Model;

/// <summary>A business goal that the map serves.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Objective(Id<Objective> Id) : Element<Objective>(Id), IReason
{
    /// <summary>What it aims at; null where not said.</summary>
    public ObjectiveKind? Kind { get; init; }

    /// <summary>The metrics it is measured by.</summary>
    public ElementList<Id<Metric>> Metrics { get; init; }
}
