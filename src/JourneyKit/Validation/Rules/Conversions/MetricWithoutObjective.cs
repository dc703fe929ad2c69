using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A metric shows how far an objective is reached.</summary>
internal sealed class MetricWithoutObjective : Rule
{
    private static readonly Lack NoObjective = new("metric", "serves no objective", "serve no objective", "An `objective` says what a metric shows progress toward.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6013", "metric-without-objective", DiagnosticSeverity.Hint, "Where a map has objectives, a metric that serves none is watched without a reason that others could check.");

    public override ElementList<int> Checklist => [124];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        if (context.Map.Objectives.Count > 0)
        {
            MetricLack.Report(context, NoObjective, metric => !context.MetricUses.ServesObjective(metric));
        }
    }
}
