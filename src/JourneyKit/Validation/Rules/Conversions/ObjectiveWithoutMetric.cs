using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds objectives without a metric.</summary>
internal sealed class ObjectiveWithoutMetric : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6012", "objective-without-metric", DiagnosticSeverity.Info, "Without a metric nobody can say whether an objective is reached. Either side may name the other: `metrics` of the objective, or `objective` of a metric. A map without any metric is reported by `no-metric` instead.");

    public override ElementList<int> Checklist => [2, 122, 124];

    public override bool AsksDrafts => false;

    public override string Unsaid => "by which metrics its objectives are measured";

    public override string BadExample => """
        state: current
        basis: researched
        objectives: [fewer-cancelled-visits]
        metrics:
          no-shows: { kind: drop-off, value: 17% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives: [fewer-cancelled-visits]
        metrics:
          no-shows: { kind: drop-off, value: 17%, objective: fewer-cancelled-visits }
        """;

    public override void Check(RuleContext context)
    {
        // Of a map without any metric another rule says so.
        if (context.Map is { Metrics.Count: 0, Touchpoints.Count: > 0 })
        {
            return;
        }

        var measured = new HashSet<Id<Objective>>();
        foreach (var metric in context.Map.Metrics)
        {
            if (metric.Objective is { } objective)
            {
                measured.Add(objective);
            }
        }

        MissingValues.Among("objective", context.Map.Objectives.Where(objective => !context.IsDefinedElsewhere(Places.Objective(objective))), objective => objective.Metrics.Count == 0 && !measured.Contains(objective.Id), Places.Objective)
            .Report(context, Places.Objectives, "have a metric", null, "Name the metric that shows whether it is reached.");
    }
}
