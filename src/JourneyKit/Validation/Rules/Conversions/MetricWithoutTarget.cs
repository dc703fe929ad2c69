using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics without a target in interim and future maps.</summary>
internal sealed class MetricWithoutTarget : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6014", "metric-without-target", DiagnosticSeverity.Info, "Without a target nobody can say whether a plan is enough. A current map needs no targets: they belong to the plan. Metrics whose direction is unknown are left to `metric-without-direction`.");

    public override ElementList<int> Checklist => [103, 124];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string Unsaid => "which values its metrics are to reach";

    public override string BadExample => """
        state: future
        basis: researched
        metrics:
          queue-at-the-counter: { kind: wait-time, value: 23m }
        """;

    public override string GoodExample => """
        state: future
        basis: researched
        metrics:
          queue-at-the-counter: { kind: wait-time, value: 23m, target: 10m }
        """;

    public override void Check(RuleContext context)
    {
        // A current map does not plan: targets belong to the maps that do.
        if (context.Map.State != MapState.Current)
        {
            MissingValues.Among("metric", context.OwnMetrics, metric => metric is { Target: null, EffectiveDirection: not null } && context.Baseline?.Metrics[metric.Id]?.Target is null, Places.Metric)
                .Report(context, Places.Metrics, "have a target", null, "Say which value would be good enough.");
        }
    }
}
