using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>Which objectives the second map has to do with, and which somebody works toward.</summary>
internal sealed class ObjectiveUse
{
    private readonly HashSet<Id<Objective>> ofConversions = [];
    private readonly HashSet<Id<Objective>> named = [];
    private readonly HashSet<Id<Objective>> workedOn = [];
    private readonly Dictionary<Id<Objective>, List<Metric>> metrics = [];

    public ObjectiveUse(GapContext context)
    {
        TakeMetrics(context);
        foreach (var conversion in context.After.Map.Conversions.Where(conversion => conversion.Objective is not null))
        {
            ofConversions.Add(conversion.Objective!.Value);
        }

        foreach (var opportunity in context.Work.Opportunities.Where(opportunity => opportunity.Objective is not null))
        {
            Take(opportunity.Objective!.Value, context.Work.Delivering(opportunity.Id).Count > 0);
        }

        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            foreach (var id in touchpoint.Because)
            {
                if (context.After.Map.Objectives.Contains(id.Value))
                {
                    Take(Id<Objective>.Trusted(id.Value), context.Work.Concerning(touchpoint.Id).Count > 0);
                }
            }
        }
    }

    public bool IsOfConversion(Objective objective) => ofConversions.Contains(objective.Id);

    public bool IsNamed(Objective objective) => IsOfConversion(objective) || named.Contains(objective.Id) || MetricsOf(objective).Count > 0;

    public bool IsWorkedOn(Objective objective) => workedOn.Contains(objective.Id);

    /// <summary>Its metrics that the map measures something by or that an initiative makes worse, in the order of the map.</summary>
    public IReadOnlyList<Metric> MetricsOf(Objective objective) => metrics.GetValueOrDefault(objective.Id) ?? [];

    private void Take(Id<Objective> objective, bool isWorkedOn)
    {
        named.Add(objective);
        if (isWorkedOn)
        {
            workedOn.Add(objective);
        }
    }

    private void TakeMetrics(GapContext context)
    {
        var map = context.After.Map;
        var uses = new MetricUses(map);
        var byMetric = map.Objectives
            .SelectMany(objective => objective.Metrics.Select(metric => (Metric: metric, Objective: objective.Id)))
            .Concat(map.Metrics.Where(metric => metric.Objective is not null).Select(metric => (Metric: metric.Id, Objective: metric.Objective!.Value)))
            .Distinct()
            .ToLookup(pair => pair.Metric, pair => pair.Objective);
        foreach (var metric in map.Metrics)
        {
            foreach (var objective in byMetric[metric.Id])
            {
                var isExpected = context.Work.Expecting(metric.Id).Count > 0;
                if (isExpected && Promise.Worsening(context, new ComparedMetric(context.Before.Map.Metrics[metric.Id], metric)) is null)
                {
                    workedOn.Add(objective);
                }
                else if (isExpected || uses.IsPlaced(metric))
                {
                    (metrics.TryGetValue(objective, out var found) ? found : metrics[objective] = []).Add(metric);
                }
            }
        }
    }
}
