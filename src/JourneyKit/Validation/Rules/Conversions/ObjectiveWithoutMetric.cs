using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>An objective is measured.</summary>
internal sealed class ObjectiveWithoutMetric : Rule
{
    private static readonly Lack NoMetric = new("objective", "has no metric", "have no metric", "A metric shows when an objective is reached.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6012", "objective-without-metric", DiagnosticSeverity.Info, "An objective without a metric cannot be missed, and cannot be reached either. Either side may name the other: `metrics` of the objective, or `objective` of a metric. A map without any metric hears from `no-metric` instead.");

    public override ElementList<int> Checklist => [2, 122, 124];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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

        var measured = new HashSet<string>(StringComparer.Ordinal);
        foreach (var metric in context.Map.Metrics)
        {
            if (metric.Objective is { } objective)
            {
                measured.Add(objective.Value);
            }
        }

        var here = context.Map.Objectives.Where(objective => !context.IsDefinedElsewhere(Places.Objective(objective))).ToList();
        NoMetric.Report(context, Places.Objectives, here.FindAll(objective => objective.Metrics.Count == 0 && !measured.Contains(objective.Key)), here.Count);
    }
}
