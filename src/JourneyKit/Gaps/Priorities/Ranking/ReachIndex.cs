using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>For everything that a gap can be about, the touchpoint of the first map where most customers a month meet it.</summary>
internal sealed class ReachIndex
{
    private readonly GapContext context;
    private readonly ElementList<Id<Persona>> everybody;
    private readonly Dictionary<(string Mapping, string Id), Touchpoint> busiest = [];

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
                Offer(ElementKind.Metric.Key, metric.Value, busiest.GetValueOrDefault((ElementKind.Stage.Key, stage.Key)));
            }
        }

        TakeWork();
    }

    /// <summary>The touchpoint with the largest volume of all; null where none is known.</summary>
    public Touchpoint? Busiest { get; private set; }

    /// <summary>Of an element of a gap; null where no volume is known.</summary>
    public Touchpoint? Of(GapElement element) => element.Path.Segments switch
    {
        [] => Busiest,
        [var mapping, ..] when mapping == ElementKind.Conversion.Key || mapping == ElementKind.Objective.Key => Busiest,
        [var mapping, var id, ..] when mapping == ElementKind.Touchpoint.Key || mapping == Places.Removes.Segment => OfTouchpoint(element.Side, id),
        [var mapping, var id, ..] => busiest.GetValueOrDefault((mapping, id)),
        _ => null,
    };

    private void Take(JourneyMap map, Touchpoint touchpoint)
    {
        Busiest = Busier(Busiest, touchpoint);
        Offer(ElementKind.Touchpoint.Key, touchpoint.Key, touchpoint);
        Offer(ElementKind.Stage.Key, touchpoint.Stage?.Value, touchpoint);
        Offer(ElementKind.Channel.Key, touchpoint.Channel?.Value, touchpoint);
        Offer(ElementKind.Team.Key, FromChannel.Owner(map, touchpoint)?.Value, touchpoint);
        foreach (var metric in touchpoint.Metrics)
        {
            Offer(ElementKind.Metric.Key, metric.Value, touchpoint);
        }

        foreach (var persona in touchpoint.Personas ?? everybody)
        {
            Offer(ElementKind.Persona.Key, persona.Value, touchpoint);
        }
    }

    private void TakeWork()
    {
        var homes = context.Before.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints.Select(pain => (pain.Key, Touchpoint: touchpoint.Id))).ToLookup(home => home.Key, home => home.Touchpoint, StringComparer.Ordinal);
        foreach (var opportunity in context.Work.Opportunities)
        {
            Offer(ElementKind.Opportunity.Key, opportunity.Key, opportunity.Touchpoints.Concat(opportunity.Addresses.SelectMany(pain => homes[pain.Value])));
        }

        foreach (var initiative in context.Work.Initiatives)
        {
            Offer(ElementKind.Initiative.Key, initiative.Key, initiative.Touchpoints.Concat(initiative.Resolves.SelectMany(pain => homes[pain.Value])));
            foreach (var opportunity in initiative.Delivers)
            {
                Offer(ElementKind.Initiative.Key, initiative.Key, busiest.GetValueOrDefault((ElementKind.Opportunity.Key, opportunity.Value)));
            }
        }
    }

    private void Offer(string mapping, string id, IEnumerable<Id<Touchpoint>> touchpoints)
    {
        foreach (var touchpoint in touchpoints)
        {
            Offer(mapping, id, OfTouchpoint(GapSide.After, touchpoint.Value) ?? OfTouchpoint(GapSide.Before, touchpoint.Value));
        }
    }

    private void Offer(string mapping, string? id, Touchpoint? touchpoint)
    {
        if (id is not null && touchpoint is not null)
        {
            busiest[(mapping, id)] = Busier(busiest.GetValueOrDefault((mapping, id)), touchpoint);
        }
    }

    // What stands in the second map has the customers of what it came of.
    private Touchpoint? OfTouchpoint(GapSide side, string id)
    {
        if (side == GapSide.Before || context.After.Map.Touchpoints[id] is not { } after)
        {
            return busiest.GetValueOrDefault((ElementKind.Touchpoint.Key, id));
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
