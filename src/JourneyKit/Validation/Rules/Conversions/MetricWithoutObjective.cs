using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds maps with objectives that most metrics do not serve.</summary>
internal sealed class MetricWithoutObjective : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6013", "metric-without-objective", DiagnosticSeverity.Hint, "Where a map has objectives, a metric that serves none is watched without a reason that others could check. Some metrics are needed for daily work, so they are reported only where more than half serve no objective.");

    public override ElementList<int> Checklist => [124];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        objectives: [cheaper-service]
        metrics:
          calls-per-order: { kind: support-volume, value: 0.31 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives: [cheaper-service]
        metrics:
          calls-per-order: { kind: support-volume, value: 0.31, objective: cheaper-service }
        """;

    public override void Check(RuleContext context)
    {
        var missing = MissingValues.Among("metric", context.OwnMetrics, metric => !context.MetricUses.ServesObjective(metric), Places.Metric);
        if (context.Map.Objectives.Count > 0 && missing.AreMost)
        {
            missing.Report(context, Places.Metrics, "serve an objective", null, "Name the `objective` that it shows progress toward.");
        }
    }
}
