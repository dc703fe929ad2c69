using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A time or an amount says what it is counted in.</summary>
internal sealed class MetricWithoutUnit : Rule
{
    private static readonly Lack NoUnit = new("metric", "has a number without a unit", "have a number without a unit", "Write a time as `5m` or `2h30m`; for anything else, give the `unit`.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6029", "metric-without-unit", DiagnosticSeverity.Hint, "Five what: minutes, hours, euros a head? Amounts of money need a unit only where the map has no `currency`.");

    public override ElementList<int> Checklist => [122];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        => MetricLack.Report(context, NoUnit, metric => metric.Unit is null && NeedsUnit(metric.Kind, context.Map.Currency) && (metric.CurrentValue ?? metric.Target ?? metric.Baseline) is { Type: MeasureType.Number });

    private static bool NeedsUnit(MetricKind? kind, string? currency) => kind switch
    {
        MetricKind.ResponseTime or MetricKind.WaitTime => true,
        MetricKind.Cost or MetricKind.Clv or MetricKind.Revenue => currency is null,
        _ => false,
    };
}
