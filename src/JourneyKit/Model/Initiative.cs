namespace JourneyKit.Model;

/// <summary>A change that delivers opportunities, with what it takes.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Initiative(Id<Initiative> Id) : Element<Initiative>(Id)
{
    /// <summary>The opportunities it delivers.</summary>
    public ElementList<Id<Opportunity>> Delivers { get; init; }

    /// <summary>The pain points it resolves.</summary>
    public ElementList<Id<PainPoint>> Resolves { get; init; }

    /// <summary>The touchpoints it changes.</summary>
    public ElementList<Id<Touchpoint>> Touchpoints { get; init; }

    /// <summary>The team that answers for it; null where not said.</summary>
    public Id<Team>? Owner { get; init; }

    /// <summary>1 to 5; null where unknown.</summary>
    public int? Impact { get; init; }

    /// <summary>1 to 5, 5 is easiest; null where unknown.</summary>
    public int? Feasibility { get; init; }

    /// <summary>How sure the team is; null where unknown.</summary>
    public Share? Confidence { get; init; }

    /// <summary>Person-days; null where unknown.</summary>
    public decimal? Effort { get; init; }

    /// <summary>In the map's currency; null where unknown.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The first day; null where not planned.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day; null where not planned.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The initiatives that have to be done first; never in a circle.</summary>
    public ElementList<Id<Initiative>> DependsOn { get; init; }

    /// <summary>Where it stands; null where not said.</summary>
    public InitiativeStatus? Status { get; init; }

    /// <summary>How it is tried out first; null where it is not.</summary>
    public Pilot? Pilot { get; init; }

    /// <summary>How much of it is done; null where unknown.</summary>
    public Share? Progress { get; init; }

    /// <summary>The value that each metric should have afterwards.</summary>
    public ValueMap<Id<Metric>, Measure> Expects { get; init; }
}
