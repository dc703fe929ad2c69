using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A value lies on the scale of its metric.</summary>
internal sealed class MetricBeyondItsScale : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6018", "metric-beyond-its-scale", DiagnosticSeverity.Error, "A promoter score of 130 or a conversion rate of 120% cannot be: the value, the kind or the unit is wrong. Churn may be negative and retention above 100% where they are counted in revenue.");

    public override ElementList<int> Checklist => [122];

    public override string BadExample => """
        state: current
        metrics:
          nps: { value: 42, target: 150 }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          nps: { value: 42, target: 50 }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            CheckValue(context, metric, metric.Baseline, "baseline");
            CheckValue(context, metric, metric.Value, "value");
            CheckValue(context, metric, metric.Target, "target");
        }

        foreach (var initiative in context.Map.Initiatives)
        {
            foreach (var (id, expected) in initiative.Expects.Entries)
            {
                if (context.Map.Metrics[id] is { } metric && ScaleOf(metric.Kind, expected.Type) is { } scale && scale.IsBeyond(expected))
                {
                    context.ReportValue(Places.Initiative(initiative) / "expects" / id.Value, Message($"What `{initiative.Id}` expects of `{id}`", expected, metric, scale));
                }
            }
        }
    }

    private static void CheckValue(RuleContext context, Metric metric, Measure? measure, string key)
    {
        if (measure is { } value && ScaleOf(metric.Kind, value.Type) is { } scale && scale.IsBeyond(value))
        {
            context.ReportValue(Places.Metric(metric) / key, Message($"The {key} of `{metric.Id}`", value, metric, scale));
        }
    }

    private static string Message(string what, Measure value, Metric metric, Scale scale)
        => $"{what} is {value}, off its scale: {ChoiceWords<MetricKind>.Of(metric.Kind!.Value)} goes {scale}.";

    private static Scale? ScaleOf(MetricKind? kind, MeasureType type) => (kind, type) switch
    {
        (MetricKind.Nps, MeasureType.Number) => new(-100, 100),
        (MetricKind.Nps, MeasureType.Percentage) => new(Measure.Percent(-100), Measure.Percent(100)),
        (MetricKind.Churn, MeasureType.Percentage) => new(null, Measure.Percent(100)),
        (MetricKind.Retention, MeasureType.Percentage) => new(Measure.Percent(0), null),
        (MetricKind.Conversion or MetricKind.DropOff or MetricKind.Abandonment or MetricKind.RepeatPurchase or MetricKind.ChannelUsage or MetricKind.Csat, MeasureType.Percentage)
            => new(Measure.Percent(0), Measure.Percent(100)),
        _ => null,
    };

    private sealed record Scale(Measure? Least, Measure? Most)
    {
        public bool IsBeyond(Measure measure) => measure.Value < Least?.Value || measure.Value > Most?.Value;

        public override string ToString() => (Least, Most) switch
        {
            (null, { } most) => $"up to {most}",
            ({ } least, null) => $"from {least} on",
            _ => $"from {Least} to {Most}",
        };
    }
}
