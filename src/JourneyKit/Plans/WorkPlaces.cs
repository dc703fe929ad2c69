using JourneyKit.Model;

namespace JourneyKit.Plans;

/// <summary>The touchpoints that initiatives touch by their own word. One that names some is not behind what happens elsewhere.</summary>
internal sealed class WorkPlaces
{
    private readonly Dictionary<Id<Initiative>, HashSet<Id<Touchpoint>>> named = [];

    public WorkPlaces(PlannedWork work, IReadOnlyCollection<JourneyMap> maps)
    {
        var hurting = maps.SelectMany(map => map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints.Select(pain => (Pain: pain.Id, Touchpoint: touchpoint.Id)))).ToLookup(place => place.Pain, place => place.Touchpoint);
        foreach (var initiative in work.Initiatives)
        {
            HashSet<Id<Touchpoint>> own = [.. initiative.Touchpoints, .. work.Delivered(initiative).SelectMany(opportunity => opportunity.Touchpoints)];
            if (own.Count > 0)
            {
                own.UnionWith(work.ClosedBy(initiative).SelectMany(pain => hurting[pain]));
                named.Add(initiative.Id, own);
            }
        }
    }

    /// <summary>Whether an initiative may have changed one of these touchpoints.</summary>
    public bool MayTouch(Id<Initiative> initiative, IReadOnlyCollection<Id<Touchpoint>> touchpoints) => !named.TryGetValue(initiative, out var own) || touchpoints.Any(own.Contains);
}
