namespace JourneyKit.Model;

/// <summary>A need or a problem worth solving, or a chance to exceed expectations.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Opportunity(Id<Opportunity> Id) : Element<Opportunity>(Id), IReason
{
    /// <summary>The pain points it answers.</summary>
    public ElementList<Id<PainPoint>> Addresses { get; init; }

    /// <summary>The touchpoints it is about.</summary>
    public ElementList<Id<Touchpoint>> Touchpoints { get; init; }

    /// <summary>What taking it would do; null where not said.</summary>
    public OpportunityKind? Kind { get; init; }

    /// <summary>The objective it serves; null where not said.</summary>
    public Id<Objective>? Objective { get; init; }

    /// <summary>Customers per month whom it would reach; null where unknown.</summary>
    public decimal? Reach { get; init; }

    /// <summary>1 to 5; null where unknown.</summary>
    public int? Impact { get; init; }

    /// <summary>How sure the team is; null where unknown.</summary>
    public Share? Confidence { get; init; }

    /// <summary>The share of customers to whom it is important, for the opportunity score; null where unknown.</summary>
    public Share? Importance { get; init; }

    /// <summary>The share of customers who are satisfied today, for the opportunity score; null where unknown.</summary>
    public Share? Satisfaction { get; init; }

    /// <summary>Whether it will be taken; null where not said.</summary>
    public OpportunityStatus? Status { get; init; }
}
