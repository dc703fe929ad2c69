using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds times and amounts without a unit.</summary>
internal sealed class MetricWithoutUnit : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6029", "metric-without-unit", DiagnosticSeverity.Hint, "A plain number does not say whether it means minutes, hours or euros. Amounts of money need a unit only where the map has no `currency`.");

    public override ElementList<int> Checklist => [122];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          first-answer: { kind: response-time, value: 5 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          first-answer: { kind: response-time, value: 5h }
        """;

    public override void Check(RuleContext context)
        => MissingValues.Among("metric", context.OwnMetrics, metric => metric.Unit is null && NeedsUnit(metric.Kind, context.Map.Currency) && (metric.CurrentValue ?? metric.Target ?? metric.Baseline) is { Type: MeasureType.Number }, Places.Metric)
            .Report(context, Places.Metrics, "say what its number is counted in", "say what their numbers are counted in", "Write a time as `5m` or `2h30m`; for anything else, give the `unit`.");

    private static bool NeedsUnit(MetricKind? kind, string? currency) => kind switch
    {
        MetricKind.ResponseTime or MetricKind.WaitTime => true,
        MetricKind.Cost or MetricKind.Clv or MetricKind.Revenue => currency is null,
        _ => false,
    };
}
