namespace JourneyKit.Model;

/// <summary>A group of customers who share traits.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Segment(Id<Segment> Id) : Element<Segment>(Id)
{
    /// <summary>Its share of all customers; null where unknown.</summary>
    public Share? Size { get; init; }

    /// <summary>What a customer of it is worth, in the map's currency; null where unknown.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether it was chosen for this map; null where not said.</summary>
    public bool? Prioritized { get; init; }

    /// <summary>What its members have in common.</summary>
    public ElementList<string> Traits { get; init; }
}
