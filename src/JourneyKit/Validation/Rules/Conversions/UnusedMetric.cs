using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A metric measures something of the map.</summary>
internal sealed class UnusedMetric : Rule
{
    private static readonly Lack NoUse = new("metric", "belongs to no stage, touchpoint, objective or initiative", "belong to no stage, touchpoint, objective or initiative", "Name a metric where it is measured, or take it out.");

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

    // What a library defines for other maps is left out there.
    public override void Check(RuleContext context)
        => MetricLack.Report(context, NoUse, metric => !context.MetricUses.IsUsed(metric));
}
