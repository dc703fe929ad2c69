using JourneyKit.Model;

namespace JourneyKit.Plans;

/// <summary>
/// What initiatives, opportunities and reasons make of pain points, touchpoints and metrics: the one answer for rules,
/// gaps and the roadmap. An initiative closes a pain point that it resolves, or that an opportunity addresses which it
/// delivers. It concerns a touchpoint that it or such an opportunity names, and one that changes because of a pain
/// point that it closes or an opportunity that it delivers. Nothing counts because it stands at the same place.
/// </summary>
/// <remarks>
/// Dropped initiatives do nothing, nor do rejected opportunities by themselves; an initiative that delivers one counts. What only the baseline defines counts as well, since a
/// future map refers to it without repeating it; where both define an id, the map's own word holds.
/// </remarks>
internal sealed class PlannedWork
{
    private readonly JourneyMap map;
    private readonly ElementMap<Opportunity> all;
    private readonly Dictionary<Id<Initiative>, int> positions = [];
    private readonly Index<PainPoint, Initiative> closing = new();
    private readonly Index<PainPoint, Initiative> dropped = new();
    private readonly Index<Opportunity, Initiative> delivering = new();
    private readonly Index<Touchpoint, Initiative> concerning = new();
    private readonly Index<Metric, Initiative> expecting = new();
    private readonly Index<PainPoint, Opportunity> addressing = new();
    private readonly Index<PainPoint, Opportunity> rejected = new();
    private readonly HashSet<Id<Touchpoint>> named = [];
    private readonly HashSet<Id<IReason>> reasons = [];
    private readonly Lazy<WaitingWork> waiting;
    private readonly Lazy<WorkPlaces> places;

    private PlannedWork(JourneyMap map, JourneyMap? baseline)
    {
        this.map = map;
        ElementMap<Opportunity> opportunities = Both(map.Opportunities, baseline?.Opportunities ?? []);
        ElementMap<Initiative> initiatives = Both(map.Initiatives, baseline?.Initiatives ?? []);
        all = opportunities;
        Opportunities = Where(opportunities, own => own.Status != OpportunityStatus.Rejected);
        Initiatives = Where(initiatives, own => own.Status != InitiativeStatus.Dropped);
        Dropped = Where(initiatives, own => own.Status == InitiativeStatus.Dropped);
        waiting = new(() => new WaitingWork(Initiatives, Dropped));
        places = new(() => new WorkPlaces(this, baseline is null ? [map] : [map, baseline]));
        foreach (var opportunity in Opportunities)
        {
            addressing.Add(opportunity.Addresses, opportunity.Id);
            NameAll(opportunity.Touchpoints);
        }

        foreach (var opportunity in opportunities.Where(own => own.Status == OpportunityStatus.Rejected))
        {
            rejected.Add(opportunity.Addresses, opportunity.Id);
        }

        foreach (var initiative in Initiatives)
        {
            positions.Add(initiative.Id, positions.Count);
            Take(initiative);
        }

        foreach (var initiative in Dropped)
        {
            dropped.Add(PainPointsOf(initiative), initiative.Id);
        }

        TakeReasons();
    }

    /// <summary>The opportunities that are not rejected: the map's, then those that only the baseline has.</summary>
    public ElementMap<Opportunity> Opportunities { get; }

    /// <summary>The initiatives that are not dropped, in the same order.</summary>
    public ElementMap<Initiative> Initiatives { get; }

    /// <summary>The initiatives that are dropped, in the same order.</summary>
    public ElementMap<Initiative> Dropped { get; }

    /// <summary>Whether there are opportunities or initiatives, of whatever status.</summary>
    public bool IsAny => all.Count + Initiatives.Count + Dropped.Count > 0;

    /// <summary>Reads what is planned.</summary>
    /// <param name="map">The map.</param>
    /// <param name="baseline">The map that it is compared with; null where there is none.</param>
    public static PlannedWork Of(JourneyMap map, JourneyMap? baseline) => new(map, baseline);

    /// <summary>The initiatives of these ids that are not dropped.</summary>
    public IEnumerable<Initiative> Named(ElementList<Id<Initiative>> some) => some.Select(id => Initiatives[id]).OfType<Initiative>();

    /// <summary>The dropped initiative that another one waits for, directly or through others, so that it can never begin; null where it waits for none.</summary>
    public Initiative? BlockedBy(Id<Initiative> initiative) => waiting.Value.For(initiative);

    /// <summary>Whether an opportunity is rejected.</summary>
    public bool IsRejected(Id<Opportunity> opportunity) => all[opportunity] is not null && Opportunities[opportunity] is null;

    /// <summary>Whether an opportunity stands in the map itself.</summary>
    public bool IsOwn(Opportunity opportunity) => map.Opportunities.Contains(opportunity.Key);

    /// <summary>Whether an initiative stands in the map itself.</summary>
    public bool IsOwn(Initiative initiative) => map.Initiatives.Contains(initiative.Key);

    /// <summary>The initiatives that resolve a pain point, or deliver an opportunity that addresses it.</summary>
    public ElementList<Id<Initiative>> Closing(Id<PainPoint> painPoint) => closing.Of(painPoint);

    /// <summary>Those of the closing that say so themselves. Where a touchpoint goes, an opportunity that addresses what hurt there may be carried out somewhere else.</summary>
    public IEnumerable<Initiative> Resolving(Id<PainPoint> painPoint) => Closing(painPoint).Select(id => Initiatives[id]!).Where(initiative => initiative.Resolves.Contains(painPoint));

    /// <summary>The pain points that an initiative closes, in its order.</summary>
    public IReadOnlyList<Id<PainPoint>> ClosedBy(Initiative initiative) => PainPointsOf(initiative);

    /// <summary>The dropped initiatives that were to close a pain point.</summary>
    public ElementList<Id<Initiative>> DroppedFrom(Id<PainPoint> painPoint) => dropped.Of(painPoint);

    /// <summary>The opportunities that address a pain point.</summary>
    public ElementList<Id<Opportunity>> Addressing(Id<PainPoint> painPoint) => addressing.Of(painPoint);

    /// <summary>The rejected opportunities that would have addressed a pain point.</summary>
    public IEnumerable<Opportunity> RejectedFor(Id<PainPoint> painPoint) => rejected.Of(painPoint).Select(id => all[id]!);

    /// <summary>Whether a touchpoint of the map changes, or is removed, because of a pain point.</summary>
    public bool IsReason(Id<PainPoint> painPoint) => reasons.Contains(Id<IReason>.Trusted(painPoint.Value));

    /// <summary>Whether an initiative closes a pain point, an opportunity addresses it, or something changes because of it.</summary>
    public bool IsAnswered(Id<PainPoint> painPoint) => addressing.Has(painPoint) || closing.Has(painPoint) || IsReason(painPoint);

    /// <summary>The initiatives that deliver an opportunity.</summary>
    public ElementList<Id<Initiative>> Delivering(Id<Opportunity> opportunity) => delivering.Of(opportunity);

    /// <summary>The opportunities that an initiative delivers, rejected ones too, in its order.</summary>
    public IEnumerable<Opportunity> Delivered(Initiative initiative)
    {
        foreach (var id in initiative.Delivers)
        {
            if (all[id] is { } opportunity)
            {
                yield return opportunity;
            }
        }
    }

    /// <summary>The initiatives that close a pain point or deliver an opportunity that is among these reasons.</summary>
    public ElementList<Id<Initiative>> Behind(IEnumerable<Id<IReason>> reasons)
        => InOrder(reasons.SelectMany(Answering));

    /// <summary>The initiatives that concern any of these touchpoints, by their ids in either map.</summary>
    public ElementList<Id<Initiative>> Concerning(params IEnumerable<Id<Touchpoint>> touchpoints)
        => InOrder(touchpoints.SelectMany(touchpoint => concerning.Of(touchpoint)));

    /// <summary>Those that concern any of these touchpoints and do not say that they work elsewhere: whose doing it is what changes there.</summary>
    public ElementList<Id<Initiative>> Doing(params IReadOnlyCollection<Id<Touchpoint>> touchpoints)
        => [.. Concerning(touchpoints).Where(id => MayTouch(id, touchpoints))];

    /// <summary>Whether an initiative may have changed one of these touchpoints: it names one of them, closes what hurts there, or does not name any touchpoint.</summary>
    public bool MayTouch(Id<Initiative> initiative, IReadOnlyCollection<Id<Touchpoint>> touchpoints) => places.Value.MayTouch(initiative, touchpoints);

    /// <summary>Initiatives, each once, in the order of the maps.</summary>
    public ElementList<Id<Initiative>> InOrder(IEnumerable<Id<Initiative>> some) => [.. some.Distinct().OrderBy(initiative => positions[initiative])];

    /// <summary>Whether an initiative concerns a touchpoint, by its id in either map.</summary>
    public bool IsConcerned(Id<Touchpoint> touchpoint) => concerning.Has(touchpoint);

    /// <summary>Whether an opportunity names a touchpoint, or an initiative concerns it.</summary>
    public bool IsThoughtOf(Id<Touchpoint> touchpoint) => named.Contains(touchpoint) || IsConcerned(touchpoint);

    /// <summary>Whether a touchpoint is thought of, or one of its pain points is answered.</summary>
    public bool IsThoughtOf(Touchpoint touchpoint) => IsThoughtOf(touchpoint.Id) || touchpoint.PainPoints.Any(painPoint => IsAnswered(painPoint.Id));

    /// <summary>The initiatives that say what a metric will be afterwards.</summary>
    public ElementList<Id<Initiative>> Expecting(Id<Metric> metric) => expecting.Of(metric);

    private List<Id<PainPoint>> PainPointsOf(Initiative initiative)
        => [.. initiative.Resolves.Concat(Delivered(initiative).SelectMany(opportunity => opportunity.Addresses)).Distinct()];

    private void Take(Initiative initiative)
    {
        closing.Add(PainPointsOf(initiative), initiative.Id);
        concerning.Add(initiative.Touchpoints, initiative.Id);
        expecting.Add(initiative.Expects.Keys, initiative.Id);
        foreach (var opportunity in Delivered(initiative))
        {
            delivering.Add([opportunity.Id], initiative.Id);
            concerning.Add(opportunity.Touchpoints, initiative.Id);
        }
    }

    private void TakeReasons()
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            TakeReasons(touchpoint.Id, touchpoint.Because);
        }

        foreach (var removal in map.Removes)
        {
            TakeReasons(removal.Touchpoint, removal.Because);
        }
    }

    // A reason is the id of a pain point, an opportunity or an objective, and of no more than one of them.
    private IEnumerable<Id<Initiative>> Answering(Id<IReason> reason)
        => closing.Of(Id<PainPoint>.Trusted(reason.Value)).Concat(delivering.Of(Id<Opportunity>.Trusted(reason.Value)));

    private void TakeReasons(Id<Touchpoint> touchpoint, ElementList<Id<IReason>> because)
    {
        HashSet<Id<Initiative>>? known = null;
        foreach (var reason in because)
        {
            reasons.Add(reason);
            foreach (var initiative in Answering(reason))
            {
                known ??= [.. concerning.Of(touchpoint)];
                if (known.Add(initiative))
                {
                    concerning.Add([touchpoint], initiative);
                }
            }
        }
    }

    private void NameAll(ElementList<Id<Touchpoint>> touchpoints)
    {
        foreach (var touchpoint in touchpoints)
        {
            named.Add(touchpoint);
        }
    }

    private static ElementMap<T> Both<T>(ElementMap<T> own, ElementMap<T> inherited)
        where T : class, IKeyed
        => inherited.Count == 0 ? own : [.. own.Concat(inherited.Where(element => !own.Contains(element.Key)))];

    private static ElementMap<T> Where<T>(ElementMap<T> elements, Func<T, bool> isKept)
        where T : class, IKeyed
        => elements.All(isKept) ? elements : [.. elements.Where(isKept)];

    /// <summary>What works on an element, by its id, in the order in which it was added; what is added twice in a row counts once.</summary>
    private sealed class Index<T, TWork>
    {
        private readonly Dictionary<Id<T>, List<Id<TWork>>> byId = [];

        public void Add(IEnumerable<Id<T>> elements, Id<TWork> work)
        {
            foreach (var element in elements)
            {
                if (!byId.TryGetValue(element, out var known))
                {
                    byId.Add(element, known = []);
                }

                if (known.Count == 0 || known[^1] != work)
                {
                    known.Add(work);
                }
            }
        }

        public bool Has(Id<T> id) => byId.ContainsKey(id);

        public ElementList<Id<TWork>> Of(Id<T> id) => byId.TryGetValue(id, out var known) ? [.. known] : [];
    }
}
