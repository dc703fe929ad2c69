using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Something is measured today and by nothing in the second map.</summary>
internal sealed class MeasureLost : GapDetector
{
    public override GapKind Kind { get; } = new("measure-lost", GapGroup.Regressions, "A metric is in use today, at a touchpoint or stage that stays or for an objective, and the future map has it no more or uses it nowhere.", "Medium where it serves an objective or has a target, else low.") { Heading = "Metrics that are no longer measured" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (context.Before.Map.Metrics.Count == 0)
        {
            yield break;
        }

        var (usesBefore, usesAfter) = (new MetricUses(context.Before.Map), new MetricUses(context.After.Map));
        var staying = Staying(context);
        foreach (var metric in context.Before.Map.Metrics)
        {
            var metricAfter = context.After.Map.Metrics[metric.Key];
            var isWanted = usesBefore.ServesObjective(metric) || staying.ContainsKey(metric.Id);
            if (isWanted && (metricAfter is null || !usesAfter.IsUsed(metricAfter)))
            {
                yield return Gap(context, metric, metricAfter, staying.GetValueOrDefault(metric.Id) ?? [], usesBefore.ServesObjective(metric));
            }
        }
    }

    // The touchpoints and stages of today that the second map still has, by the metrics that they are measured by.
    private static Dictionary<Id<Metric>, List<Element>> Staying(GapContext context)
    {
        var all = new Dictionary<Id<Metric>, List<Element>>();
        foreach (var touchpoint in context.Before.Map.Touchpoints)
        {
            if (touchpoint.Metrics.Count > 0 && context.AfterOf(touchpoint).Any())
            {
                Add(all, touchpoint.Metrics, touchpoint);
            }
        }

        foreach (var stage in context.Before.Map.Stages)
        {
            if (stage.Metrics.Count > 0 && context.Matches.Stages.AfterOf(stage.Id).Any())
            {
                Add(all, stage.Metrics, stage);
            }
        }

        return all;
    }

    private static void Add(Dictionary<Id<Metric>, List<Element>> all, ElementList<Id<Metric>> metrics, Element place)
    {
        foreach (var metric in metrics)
        {
            if (!all.TryGetValue(metric, out var places))
            {
                all.Add(metric, places = []);
            }

            places.Add(place);
        }
    }

    private Gap Gap(GapContext context, Metric metric, Metric? metricAfter, List<Element> places, bool servesObjective)
    {
        var at = places.Count == 0 ? "" : $" at {GapText.Names(places)}";
        return new Gap
        {
            Id = IdOf(metric.Key),
            Kind = Kind,
            Severity = servesObjective || metric.Target is not null ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(metric)} is no longer measured",
            Message = $"{GapText.Name(metric)} is measured {context.WhenBefore}{at}; {Regression.Where(context)} {(metricAfter is null ? "it is gone" : "nothing uses it")}.",
            Advice = $"Keep it, or say what tells the same {context.WhenAfter}.",
            Note = GapText.Name(metric) + (metric.Value is { } value ? $" ({Figures.Measured(value, metric.Unit)} {context.WhenBefore})" : ""),
            Elements = metricAfter is null ? [context.Before.Metric(metric)] : [context.Before.Metric(metric), context.After.Metric(metricAfter)],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        metrics: [csat]
        touchpoints:
          payment: { metrics: [csat] }
        """,
        """
        metrics: [csat]
        touchpoints:
          payment: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: [csat]
        touchpoints:
          payment: { metrics: [csat] }
        """,
    };
}
