using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics whose direction contradicts their kind.</summary>
internal sealed class MetricDirectionAgainstKind : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6001", "metric-direction-against-kind", DiagnosticSeverity.Error, "A gap in the wrong direction shows a loss as a success. Where the kind is right, leave the direction out.");

    public override string BadExample => """
        state: current
        metrics:
          nps: { direction: lower-is-better }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          nps: { direction: higher-is-better }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (metric.Direction is { } stated && MetricDirections.Of(metric.Kind) is { } implied && stated != implied)
            {
                context.ReportValue(Places.Metric(metric) / PropertyKeys.Direction, $"For {ChoiceWords<MetricKind>.Of(metric.Kind!.Value)} {(implied == MetricDirection.HigherIsBetter ? "higher" : "lower")} is better; `{metric.Id}` says the opposite.");
            }
        }
    }
}
