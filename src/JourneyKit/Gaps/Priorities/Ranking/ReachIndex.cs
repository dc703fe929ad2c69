using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Schema;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>For everything that a gap can be about, the touchpoint of the first map where most customers a month meet it.</summary>
internal sealed class ReachIndex
{
    private readonly GapContext context;
    private readonly ElementList<Id<Persona>> everybody;
    private readonly Dictionary<ElementRef, Touchpoint> busiest = [];

    public ReachIndex(GapContext context)
    {
        this.context = context;
        var map = context.Before.Map;
        everybody = [.. map.Personas.Select(persona => persona.Id)];
        foreach (var touchpoint in map.Touchpoints.Where(touchpoint => touchpoint.Volume is not null))
        {
            Take(map, touchpoint);
        }

        foreach (var stage in map.Stages)
        {
            foreach (var metric in stage.Metrics)
            {
                Offer(ElementRef.Of(ElementKind.Metric, metric), busiest.GetValueOrDefault(ElementRef.Of(ElementKind.Stage, stage.Id)));
            }
        }

        TakeWork();
    }

    /// <summary>The touchpoint with the largest volume of all; null where none is known.</summary>
    public Touchpoint? Busiest { get; private set; }

    /// <summary>Of an element of a gap; null where no volume is known.</summary>
    public Touchpoint? Of(GapElement element) => element switch
    {
        { Path.Parent: null } => Busiest,
        { Path.Segments: [PropertyKeys.Removes, var removed, ..] } => OfTouchpoint(element.Side, Id<Touchpoint>.Trusted(removed)),
        { Owner: { } owner } when owner.Kind == ElementKind.Conversion || owner.Kind == ElementKind.Objective => Busiest,
        { TouchpointId: { } touchpoint } => OfTouchpoint(element.Side, touchpoint),
        { Owner: { } owner } => busiest.GetValueOrDefault(owner),
        _ => null,
    };

    private void Take(JourneyMap map, Touchpoint touchpoint)
    {
        Busiest = Busier(Busiest, touchpoint);
        Offer(ElementRef.Of(ElementKind.Touchpoint, touchpoint.Id), touchpoint);
        Offer(ElementKind.Stage, touchpoint.Stage, touchpoint);
        Offer(ElementKind.Channel, touchpoint.Channel, touchpoint);
        Offer(ElementKind.Team, FromChannel.Owner(map, touchpoint), touchpoint);
        foreach (var metric in touchpoint.Metrics)
        {
            Offer(ElementRef.Of(ElementKind.Metric, metric), touchpoint);
        }

        foreach (var persona in touchpoint.Personas ?? everybody)
        {
            Offer(ElementRef.Of(ElementKind.Persona, persona), touchpoint);
        }
    }

    private void TakeWork()
    {
        var homes = context.Before.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints.Select(pain => (pain.Id, Touchpoint: touchpoint.Id))).ToLookup(home => home.Id, home => home.Touchpoint);
        foreach (var opportunity in context.Work.Opportunities)
        {
            Offer(ElementRef.Of(ElementKind.Opportunity, opportunity.Id), opportunity.Touchpoints.Concat(opportunity.Addresses.SelectMany(pain => homes[pain])));
        }

        foreach (var initiative in context.Work.Initiatives)
        {
            Offer(ElementRef.Of(ElementKind.Initiative, initiative.Id), initiative.Touchpoints.Concat(initiative.Resolves.SelectMany(pain => homes[pain])));
            foreach (var opportunity in initiative.Delivers)
            {
                Offer(ElementRef.Of(ElementKind.Initiative, initiative.Id), busiest.GetValueOrDefault(ElementRef.Of(ElementKind.Opportunity, opportunity)));
            }
        }
    }

    private void Offer(ElementRef element, IEnumerable<Id<Touchpoint>> touchpoints)
    {
        foreach (var touchpoint in touchpoints)
        {
            Offer(element, OfTouchpoint(GapSide.After, touchpoint) ?? OfTouchpoint(GapSide.Before, touchpoint));
        }
    }

    private void Offer<T>(ElementKind<T> kind, Id<T>? id, Touchpoint touchpoint)
    {
        if (id is { } known)
        {
            Offer(ElementRef.Of(kind, known), touchpoint);
        }
    }

    private void Offer(ElementRef element, Touchpoint? touchpoint)
    {
        if (touchpoint is not null)
        {
            busiest[element] = Busier(busiest.GetValueOrDefault(element), touchpoint);
        }
    }

    // What stands in the second map has the customers of what it came of.
    private Touchpoint? OfTouchpoint(GapSide side, Id<Touchpoint> id)
    {
        if (side == GapSide.Before || context.After.Map.Touchpoints[id] is not { } after)
        {
            return busiest.GetValueOrDefault(ElementRef.Of(ElementKind.Touchpoint, id));
        }

        Touchpoint? found = null;
        foreach (var before in context.BeforeOf(after).Where(before => before.Volume is not null))
        {
            found = Busier(found, before);
        }

        return found;
    }

    // Of two with the same volume the one with the smaller id, so that the order of the map makes no difference.
    private static Touchpoint Busier(Touchpoint? one, Touchpoint other)
        => one is null || other.Volume > one.Volume || (other.Volume == one.Volume && string.CompareOrdinal(other.Key, one.Key) < 0) ? other : one;
}
