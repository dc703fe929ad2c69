using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds customer effort scores without a direction.</summary>
internal sealed class MetricDirectionMissing : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6002", "metric-direction-missing", DiagnosticSeverity.Error, "In one variant of the customer effort score a high value is good, in the other it is bad. Only the team knows which one it uses.");

    public override string BadExample => """
        state: current
        metrics:
          ces: { value: 5.1 }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          ces: { value: 5.1, direction: higher-is-better, definition: share of 5 to 7 on a scale of 7 }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics.Where(metric => metric is { Kind: MetricKind.Ces, Direction: null }))
        {
            context.ReportElement(Places.Metric(metric), $"The customer effort score `{metric.Id}` needs a direction: variants differ in whether a high value is good.");
        }
    }
}
