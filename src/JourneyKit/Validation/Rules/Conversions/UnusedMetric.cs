using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics that nothing in the map uses.</summary>
internal sealed class UnusedMetric : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6017", "unused-metric", DiagnosticSeverity.Info, "A metric that no stage and no touchpoint names, that serves no objective and that no initiative moves says nothing about this journey. Name it where it is measured, or take it out.");

    public override ElementList<int> Checklist => [48, 125];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          page-likes: { kind: engagement, value: 4100 }
        stages: [advocacy]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          page-likes: { kind: engagement, value: 4100 }
        stages:
          advocacy: { metrics: [page-likes] }
        """;

    public override void Check(RuleContext context)
        => MissingValues.Among("metric", context.OwnMetrics, metric => !context.MetricUses.IsUsed(metric), Places.Metric)
            .Report(context, Places.Metrics, "belong to a stage, touchpoint, objective or initiative", null, "Name a metric where it is measured, or take it out.");
}
