using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Which objective everything serves that a gap can be about.</summary>
internal sealed class ObjectiveIndex
{
    private readonly GapContext context;
    private readonly Dictionary<(string Mapping, string Id), string> served = [];

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
        var found = gap.Elements.Concat(gap.Reasons).Select(element => Of(element.Path.Segments)).OfType<string>().FirstOrDefault()
            ?? gap.Initiatives.Concat(gap.WorkedOnBy).Select(initiative => served.GetValueOrDefault((ElementKind.Initiative.Key, initiative.Value))).OfType<string>().FirstOrDefault();
        return found is null ? null : Input(found);
    }

    private string? Of(IReadOnlyList<string> path) => path switch
    {
        [var mapping, var id, ..] when mapping == ElementKind.Objective.Key => id,
        [_, _, var mapping, var id, ..] => served.GetValueOrDefault((mapping, id)),
        [var mapping, var id, ..] => served.GetValueOrDefault((mapping, id)),
        _ => null,
    };

    private GapInput? Input(string id)
    {
        var side = context.After.Map.Objectives.Contains(id) ? context.After : context.Before;
        return side.Map.Objectives[id] is { } objective ? side.Input("objective", Places.Objective(objective), id) : null;
    }

    private void Take(JourneyMap map)
    {
        foreach (var metric in map.Metrics)
        {
            Serve(ElementKind.Metric.Key, metric.Key, metric.Objective?.Value);
        }

        foreach (var objective in map.Objectives)
        {
            foreach (var metric in objective.Metrics)
            {
                Serve(ElementKind.Metric.Key, metric.Value, objective.Key);
            }
        }

        foreach (var conversion in map.Conversions)
        {
            Serve(ElementKind.Conversion.Key, conversion.Key, conversion.Objective?.Value);
        }

        foreach (var step in map.Touchpoints.SelectMany(touchpoint => touchpoint.MicroConversions))
        {
            Serve(ElementKind.MicroConversion.Key, step.Key, step.ContributesTo is { } conversion ? served.GetValueOrDefault((ElementKind.Conversion.Key, conversion.Value)) : null);
        }
    }

    private void TakeWork()
    {
        foreach (var opportunity in context.Work.Opportunities)
        {
            Serve(ElementKind.Opportunity.Key, opportunity.Key, opportunity.Objective?.Value);
            foreach (var painPoint in opportunity.Addresses)
            {
                Serve(ElementKind.PainPoint.Key, painPoint.Value, opportunity.Objective?.Value);
            }
        }

        foreach (var initiative in context.Work.Initiatives)
        {
            var objective = initiative.Delivers.Select(opportunity => (ElementKind.Opportunity.Key, opportunity.Value))
                .Concat(initiative.Expects.Keys.Select(metric => (ElementKind.Metric.Key, metric.Value)))
                .Select(key => served.GetValueOrDefault(key)).OfType<string>().FirstOrDefault();
            Serve(ElementKind.Initiative.Key, initiative.Key, objective);
        }
    }

    private void Serve(string mapping, string id, string? objective)
    {
        if (objective is not null)
        {
            served.TryAdd((mapping, id), objective);
        }
    }
}
