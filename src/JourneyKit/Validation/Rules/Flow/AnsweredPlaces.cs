using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The touchpoints that a plan is about: an opportunity that is not rejected, or an initiative that is not dropped, names them or one of their pain points.</summary>
internal sealed class AnsweredPlaces
{
    private readonly HashSet<string> touchpoints = new(StringComparer.Ordinal);
    private readonly HashSet<string> painPoints = new(StringComparer.Ordinal);

    public AnsweredPlaces(JourneyMap map)
    {
        foreach (var opportunity in map.Opportunities)
        {
            if (opportunity.Status != OpportunityStatus.Rejected)
            {
                Add(touchpoints, opportunity.Touchpoints);
                Add(painPoints, opportunity.Addresses);
            }
        }

        foreach (var initiative in map.Initiatives)
        {
            if (initiative.Status != InitiativeStatus.Dropped)
            {
                Add(touchpoints, initiative.Touchpoints);
                Add(painPoints, initiative.Resolves);
            }
        }
    }

    public bool Contain(Touchpoint touchpoint)
    {
        if (touchpoints.Contains(touchpoint.Key))
        {
            return true;
        }

        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (painPoints.Contains(painPoint.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add<T>(HashSet<string> set, ElementList<Id<T>> ids)
    {
        foreach (var id in ids.Items)
        {
            set.Add(id.Value);
        }
    }
}
