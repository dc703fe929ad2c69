using JourneyKit.Diagnostics;
using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A metric measures something of the map.</summary>
internal sealed class UnusedMetric : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6017", "unused-metric", DiagnosticSeverity.Info, "A metric that stands at no stage and no touchpoint, serves no objective and is moved by no initiative tells nothing about this journey. Name it where it is measured, or take it out.");

    public override ElementList<int> Checklist => [48, 125];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (!context.MetricUses.IsUsed(metric) && !context.IsDefinedElsewhere(Places.Metric(metric)))
            {
                context.ReportElement(Places.Metric(metric), $"Neither a stage, a touchpoint, an objective nor an initiative uses the metric `{metric.Id}`.");
            }
        }
    }
}
