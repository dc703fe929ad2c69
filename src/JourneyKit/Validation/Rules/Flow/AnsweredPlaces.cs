using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The touchpoints that a plan is about: an opportunity that is not rejected, or an initiative that is not dropped, names them or one of their pain points.</summary>
internal sealed class AnsweredPlaces
{
    private readonly HashSet<Id<Touchpoint>> touchpoints = [];
    private readonly HashSet<Id<PainPoint>> painPoints = [];

    public AnsweredPlaces(JourneyMap map)
    {
        foreach (var opportunity in map.Opportunities)
        {
            if (opportunity.Status != OpportunityStatus.Rejected)
            {
                touchpoints.UnionWith(opportunity.Touchpoints);
                painPoints.UnionWith(opportunity.Addresses);
            }
        }

        foreach (var initiative in map.Initiatives)
        {
            if (initiative.Status != InitiativeStatus.Dropped)
            {
                touchpoints.UnionWith(initiative.Touchpoints);
                painPoints.UnionWith(initiative.Resolves);
            }
        }
    }

    public bool Contain(Touchpoint touchpoint)
    {
        if (touchpoints.Contains(touchpoint.Id))
        {
            return true;
        }

        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (painPoints.Contains(painPoint.Id))
            {
                return true;
            }
        }

        return false;
    }
}
