using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics of which nothing says whether higher is better.</summary>
internal sealed class MetricWithoutDirection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6031", "metric-without-direction", DiagnosticSeverity.Info, "Where neither kind nor direction says whether higher is better, no gap and no progress can be judged.");

    public override ElementList<int> Checklist => [103, 122];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          missing-items: { value: 15%, target: 7% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          missing-items: { direction: lower-is-better, value: 15%, target: 7% }
        """;

    // A customer effort score without a direction is an error of its own.
    public override void Check(RuleContext context)
        => MissingValues.Among("metric", context.OwnMetrics, metric => metric is { EffectiveDirection: null, Kind: not MetricKind.Ces } && (metric.CurrentValue ?? metric.Target) is not null, Places.Metric)
            .Report(context, Places.Metrics, "say whether higher or lower is better", null, "Add a `direction`, or a `kind` that has one.");
}
