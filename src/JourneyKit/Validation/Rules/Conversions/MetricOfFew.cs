using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds values of small samples.</summary>
internal sealed class MetricOfFew : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6022", "metric-of-few", DiagnosticSeverity.Info, "A figure of a few people changes by chance: it shows neither a gap nor progress. How few is too few is the threshold `smallSample`.");

    public override ElementList<int> Checklist => [59];

    public override string BadExample => """
        state: current
        metrics:
          visit-csat: { kind: csat, value: 91%, sample: 11 }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          visit-csat: { kind: csat, value: 88%, sample: 340 }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (metric is { CurrentValue: { } value, Sample: { } sample } && sample < context.Thresholds.SmallSample)
            {
                context.ReportValue(Places.Metric(metric) / PropertyKeys.Sample, $"The value of `{metric.Id}` ({value}) rests on a sample of {sample}; below {context.Thresholds.SmallSample} it may be chance.");
            }
        }
    }
}
