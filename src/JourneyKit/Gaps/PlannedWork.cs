using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>
/// What is planned: the opportunities that are not rejected and the initiatives that are not dropped, and what each is
/// about. What only the first map defines counts as well; where both define an id, the second map's word holds.
/// </summary>
internal sealed class PlannedWork
{
    private readonly JourneyMap current;
    private readonly JourneyMap future;
    private readonly Dictionary<Id<Initiative>, int> positions = [];
    private readonly Dictionary<string, List<Id<Initiative>>> byTouchpoint = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Id<Initiative>>> byPainPoint = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Id<Initiative>>> byOpportunity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Id<Initiative>>> byMetric = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Id<Opportunity>>> opportunitiesByPainPoint = new(StringComparer.Ordinal);

    public PlannedWork(JourneyMap current, JourneyMap future)
    {
        this.current = current;
        this.future = future;
        Opportunities = [.. future.Opportunities.Concat(current.Opportunities.Where(own => !future.Opportunities.Contains(own.Key))).Where(own => own.Status != OpportunityStatus.Rejected)];
        Initiatives = [.. future.Initiatives.Concat(current.Initiatives.Where(own => !future.Initiatives.Contains(own.Key))).Where(own => own.Status != InitiativeStatus.Dropped)];
        foreach (var opportunity in Opportunities)
        {
            foreach (var painPoint in opportunity.Addresses)
            {
                Add(opportunitiesByPainPoint, painPoint.Value, opportunity.Id);
            }
        }

        var homes = HomesOfPainPoints();
        foreach (var initiative in Initiatives)
        {
            positions.Add(initiative.Id, positions.Count);
            Take(initiative, homes);
        }
    }

    /// <summary>The opportunities: the second map's, then those that only the first has.</summary>
    public ElementMap<Opportunity> Opportunities { get; }

    /// <summary>The initiatives, likewise.</summary>
    public ElementMap<Initiative> Initiatives { get; }

    /// <summary>Whether an opportunity or initiative stands in the second map.</summary>
    public bool IsInFuture(Opportunity opportunity) => future.Opportunities.Contains(opportunity.Key);

    /// <summary>Likewise.</summary>
    public bool IsInFuture(Initiative initiative) => future.Initiatives.Contains(initiative.Key);

    /// <summary>The initiatives that resolve a pain point, or deliver an opportunity that addresses it.</summary>
    public ElementList<Id<Initiative>> Resolving(Id<PainPoint> painPoint) => Of(byPainPoint, painPoint.Value);

    /// <summary>The opportunities that address a pain point.</summary>
    public ElementList<Id<Opportunity>> Addressing(Id<PainPoint> painPoint) => Of(opportunitiesByPainPoint, painPoint.Value);

    /// <summary>The initiatives that deliver an opportunity.</summary>
    public ElementList<Id<Initiative>> Delivering(Id<Opportunity> opportunity) => Of(byOpportunity, opportunity.Value);

    /// <summary>The initiatives that say what a metric will be afterwards.</summary>
    public ElementList<Id<Initiative>> Expecting(Id<Metric> metric) => Of(byMetric, metric.Value);

    /// <summary>The initiatives about touchpoints, by their ids in either map: they name one, or resolve what hurts there, or deliver an opportunity that does.</summary>
    public ElementList<Id<Initiative>> At(params IEnumerable<Id<Touchpoint>> touchpoints)
    {
        var found = touchpoints.SelectMany(touchpoint => byTouchpoint.GetValueOrDefault(touchpoint.Value) ?? []).Distinct();
        return [.. found.OrderBy(initiative => positions[initiative])];
    }

    /// <summary>Whether any initiative is about a touchpoint, by its id in either map.</summary>
    public bool IsWorkedOn(Id<Touchpoint> touchpoint) => byTouchpoint.ContainsKey(touchpoint.Value);

    private void Take(Initiative initiative, ILookup<string, Id<Touchpoint>> homes)
    {
        var delivered = initiative.Delivers.Select(id => Opportunities[id]).OfType<Opportunity>().ToList();
        var painPoints = initiative.Resolves.Concat(delivered.SelectMany(opportunity => opportunity.Addresses)).Distinct().ToList();
        var touchpoints = initiative.Touchpoints.Concat(delivered.SelectMany(opportunity => opportunity.Touchpoints)).Concat(painPoints.SelectMany(painPoint => homes[painPoint.Value]));
        AddAll(byOpportunity, delivered.Select(opportunity => opportunity.Key), initiative);
        AddAll(byPainPoint, painPoints.Select(painPoint => painPoint.Value), initiative);
        AddAll(byTouchpoint, touchpoints.Select(touchpoint => touchpoint.Value).Distinct(StringComparer.Ordinal), initiative);
        AddAll(byMetric, initiative.Expects.Keys.Select(metric => metric.Value), initiative);
    }

    private ILookup<string, Id<Touchpoint>> HomesOfPainPoints()
        => current.Touchpoints.Concat(future.Touchpoints)
            .SelectMany(touchpoint => touchpoint.PainPoints.Select(painPoint => (PainPoint: painPoint.Key, Touchpoint: touchpoint.Id)))
            .ToLookup(home => home.PainPoint, home => home.Touchpoint, StringComparer.Ordinal);

    private static void AddAll(Dictionary<string, List<Id<Initiative>>> index, IEnumerable<string> keys, Initiative initiative)
    {
        foreach (var key in keys)
        {
            Add(index, key, initiative.Id);
        }
    }

    private static void Add<T>(Dictionary<string, List<Id<T>>> index, string key, Id<T> id)
    {
        if (!index.TryGetValue(key, out var ids))
        {
            index.Add(key, ids = []);
        }

        ids.Add(id);
    }

    private static ElementList<Id<T>> Of<T>(Dictionary<string, List<Id<T>>> index, string key) => index.TryGetValue(key, out var ids) ? [.. ids] : [];
}
