using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.PainPoints;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Signals;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>How far each objective is, and what serves it: those that nothing serves first.</summary>
internal static class Aims
{
    private const int Most = 5;
    private const int MostMetrics = 2;

    public static InsightTopic Of(InsightContext context)
    {
        var use = new ObjectiveUse(context.Scored);
        return new("objectives", InsightPart.Issues, "Objectives: how far, and what serves them", Most, [.. context.Map.Objectives.Select(objective => Item(context, use, objective)).OrderByDescending(item => item.Weight)])
        {
            Note = context.Map.Objectives.Count > 0 && !context.Map.Objectives.Any(use.IsWorkedOn) ? "no initiative works toward any" : null,
        };
    }

    private static InsightItem Item(InsightContext context, ObjectiveUse use, Objective objective)
    {
        if (!use.IsNamed(objective) && !use.IsWorkedOn(objective))
        {
            return new InsightItem($"objective:{objective.Id}", $"Nothing serves {GapText.Name(objective)}: no conversion, opportunity, touchpoint or initiative names it, nor a metric in use.", Places.Objective(objective)) { Weight = 1 };
        }

        var metrics = context.Map.Metrics
            .Where(metric => (objective.Metrics.Contains(metric.Id) || metric.Objective == objective.Id) && metric.CurrentValue is not null)
            .OrderByDescending(Distance).ToList();
        var shown = metrics.Take(MostMetrics).Select(Words).Append(metrics.Count > MostMetrics ? $"{metrics.Count - MostMetrics} more measured" : null).OfType<string>();
        return new InsightItem($"objective:{objective.Id}", $"{GapText.Name(objective)}: {(metrics.Count == 0 ? "not measured" : string.Join("; ", shown))}. {Serving(context.Scored, use, objective)}", Places.Objective(objective))
        {
            Numbers = [.. metrics.Select(metric => Gaps.GapNumber.Stated(metric.Name, metric.CurrentValue!.Value, metric.Unit, context.Side.Input("now", MetricValue.PlaceOfCurrent(metric), metric.CurrentValue!.Value)))],
        };
    }

    private static double Distance(Metric metric) => IsMissed(metric) ? SignalWeight.Apart(metric.CurrentValue!.Value, metric.Target!.Value) : metric.Target is null ? -1 : 0;

    // Where nobody says which way is better, only the target itself is as it is to be.
    private static bool IsMissed(Metric metric)
        => metric is { CurrentValue: { } now, Target: { } target } && now.Type == target.Type
            && (metric.EffectiveDirection is null ? now.Value != target.Value : MeasureOrder.IsWorse(now, target, metric.EffectiveDirection));

    private static string Words(Metric metric)
    {
        var now = $"{GapText.Name(metric)} {Figures.Measured(metric.CurrentValue!.Value, metric.Unit)}";
        return metric.Target is not { } target ? $"{now}, no target"
            : $"{now}, target {Figures.Measured(target, metric.Unit)}{(target.Type != metric.CurrentValue!.Value.Type ? "" : IsMissed(metric) ? $" ({Between(metric.CurrentValue!.Value, target)} to go)" : " (reached)")}";
    }

    private static string Between(Measure now, Measure target)
    {
        var apart = Math.Abs(now.Value - target.Value);
        return now.Type switch
        {
            MeasureType.Percentage => InsightText.Points((double)(100 * apart)),
            MeasureType.Duration => Figures.Duration(TimeSpan.FromSeconds((double)Math.Min(apart, 1e10m))),
            _ => Figures.Number(apart),
        };
    }

    /// <summary>What serves an objective, by what is planned in the second map or the first.</summary>
    public static string Serving(GapContext context, ObjectiveUse use, Objective objective)
    {
        var ideas = context.Work.Opportunities.Where(opportunity => opportunity.Objective == objective.Id).ToList();
        var initiatives = context.Work.InOrder(ideas.SelectMany(idea => context.Work.Delivering(idea.Id))
            .Concat(context.After.Map.Metrics.Where(metric => objective.Metrics.Contains(metric.Id) || metric.Objective == objective.Id).SelectMany(metric => context.Work.Expecting(metric.Id))));
        return initiatives.Count > 0 ? $"Served by {GapText.Names(initiatives.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())}."
            : use.IsWorkedOn(objective) ? "Something changes for it."
            : ideas.Count > 0 ? $"Only {(ideas.Count == 1 ? "an idea" : "ideas")}: {InsightText.Ideas(ideas)}."
            : "Nothing is planned or proposed for it.";
    }
}
