using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Which objective everything serves that a gap can be about.</summary>
internal sealed class ObjectiveIndex
{
    private readonly GapContext context;
    private readonly Dictionary<ElementRef, Id<Objective>> served = [];

    public ObjectiveIndex(GapContext context)
    {
        this.context = context;
        // What the second map says holds before what the first says.
        Take(context.After.Map);
        Take(context.Before.Map);
        TakeWork();
    }

    /// <summary>Whether the maps name any objective at all.</summary>
    public bool HasObjectives => context.After.Map.Objectives.Count + context.Before.Map.Objectives.Count > 0;

    /// <summary>An objective that the gap has to do with; null where nothing leads to one.</summary>
    public GapInput? Of(Gap gap)
    {
        var found = gap.Elements.Concat(gap.Reasons).Select(Of).FirstOrDefault(objective => objective is not null)
            ?? gap.Initiatives.Concat(gap.WorkedOnBy).Select(initiative => Served(ElementRef.Of(ElementKind.Initiative, initiative))).FirstOrDefault(objective => objective is not null);
        return found is { } objective ? Input(objective) : null;
    }

    private Id<Objective>? Of(GapElement element)
    {
        if (element.Owner?.As(ElementKind.Objective) is { } objective)
        {
            return objective;
        }

        return element.Path.Segments.Count > 3 ? Served(ElementRef.Within(element.Path)) : Served(element.Owner);
    }

    private Id<Objective>? Served(ElementRef? element) => element is { } known && served.TryGetValue(known, out var objective) ? (Id<Objective>?)objective : null;

    private GapInput? Input(Id<Objective> id)
    {
        var side = context.After.Map.Objectives.Contains(id) ? context.After : context.Before;
        return side.Map.Objectives[id] is { } objective ? side.Input("objective", Places.Objective(objective), id) : null;
    }

    private void Take(JourneyMap map)
    {
        foreach (var metric in map.Metrics)
        {
            Serve(ElementRef.Of(ElementKind.Metric, metric.Id), metric.Objective);
        }

        foreach (var objective in map.Objectives)
        {
            foreach (var metric in objective.Metrics)
            {
                Serve(ElementRef.Of(ElementKind.Metric, metric), objective.Id);
            }
        }

        foreach (var conversion in map.Conversions)
        {
            Serve(ElementRef.Of(ElementKind.Conversion, conversion.Id), conversion.Objective);
        }

        foreach (var step in map.Touchpoints.SelectMany(touchpoint => touchpoint.MicroConversions))
        {
            Serve(ElementRef.Of(ElementKind.MicroConversion, step.Id), step.ContributesTo is { } conversion ? Served(ElementRef.Of(ElementKind.Conversion, conversion)) : null);
        }
    }

    private void TakeWork()
    {
        foreach (var opportunity in context.Work.Opportunities)
        {
            Serve(ElementRef.Of(ElementKind.Opportunity, opportunity.Id), opportunity.Objective);
            foreach (var painPoint in opportunity.Addresses)
            {
                Serve(ElementRef.Of(ElementKind.PainPoint, painPoint), opportunity.Objective);
            }
        }

        foreach (var initiative in context.Work.Initiatives)
        {
            var objective = initiative.Delivers.Select(opportunity => (ElementRef?)ElementRef.Of(ElementKind.Opportunity, opportunity))
                .Concat(initiative.Expects.Keys.Select(metric => (ElementRef?)ElementRef.Of(ElementKind.Metric, metric)))
                .Select(Served).FirstOrDefault(served => served is not null);
            Serve(ElementRef.Of(ElementKind.Initiative, initiative.Id), objective);
        }
    }

    private void Serve(ElementRef element, Id<Objective>? objective)
    {
        if (objective is { } known)
        {
            served.TryAdd(element, known);
        }
    }
}
