using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics without a value in current maps.</summary>
internal sealed class MetricWithoutValue : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6015", "metric-without-value", DiagnosticSeverity.Info, "A current map shows how things are today. A metric without a value gives no gap and no priority.");

    public override ElementList<int> Checklist => [62, 103];

    public override bool AsksDrafts => false;

    public override string Unsaid => "where its metrics stand";

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          cart-abandonment: { kind: abandonment, target: 55% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          cart-abandonment: { kind: abandonment, value: 71%, target: 55% }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            MissingValues.Among("metric", context.OwnMetrics, metric => metric.CurrentValue is null, Places.Metric)
                .Report(context, Places.Metrics, "have a value", null, "Measure it, or take out what nobody will measure.");
        }
    }
}
