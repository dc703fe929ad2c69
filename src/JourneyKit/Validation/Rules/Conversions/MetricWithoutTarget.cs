using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A metric says what is to be reached.</summary>
internal sealed class MetricWithoutTarget : Rule
{
    private static readonly Lack NoTarget = new("metric", "has no target", "have no target", "Say which value would be good enough.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6014", "metric-without-target", DiagnosticSeverity.Info, "Without a target nobody can say whether a value is good, and there is no gap to close. Metrics whose direction is unknown are left to `metric-without-direction`.");

    public override ElementList<int> Checklist => [103, 124];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          queue-at-the-counter: { kind: wait-time, value: 23m }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          queue-at-the-counter: { kind: wait-time, value: 23m, target: 10m }
        """;

    public override void Check(RuleContext context)
        => MetricLack.Report(context, NoTarget, metric => metric is { Target: null, EffectiveDirection: not null } && !HasTargetInBaseline(context, metric));

    // A plan is measured by the target that its baseline has set already.
    private static bool HasTargetInBaseline(RuleContext context, Metric metric)
        => context.Map.State != MapState.Current && context.Baseline?.Metrics[metric.Id]?.Target is not null;
}
