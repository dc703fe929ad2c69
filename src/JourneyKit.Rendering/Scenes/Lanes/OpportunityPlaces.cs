using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Where opportunities stand: at the touchpoints that they name; where they name none, at those of the pain points that they address.</summary>
internal sealed class OpportunityPlaces(JourneyMap map)
{
    private readonly ILookup<Id<PainPoint>, Id<Touchpoint>> pains = map.Touchpoints
        .SelectMany(touchpoint => touchpoint.PainPoints.Select(pain => (pain.Id, At: touchpoint.Id)))
        .ToLookup(pair => pair.Id, pair => pair.At);

    public IEnumerable<Id<Touchpoint>> Of(Opportunity opportunity)
    {
        ArgumentNullException.ThrowIfNull(opportunity);
        return opportunity.Touchpoints.Count > 0 ? opportunity.Touchpoints : opportunity.Addresses.SelectMany(pain => pains[pain]).Distinct();
    }
}
