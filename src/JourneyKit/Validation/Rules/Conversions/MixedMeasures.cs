using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics with values of different types.</summary>
internal sealed class MixedMeasures : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6003", "mixed-measures", DiagnosticSeverity.Error, "A percentage and a plain number cannot be compared: no gap and no progress can be computed.");

    public override string BadExample => """
        state: current
        metrics:
          csat: { value: 78%, target: 85 }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          csat: { value: 78%, target: 85% }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            MetricValue? first = null;
            foreach (var value in MetricValue.AllOf(metric))
            {
                first ??= value;
                if (value.Measure.Type != first.Value.Measure.Type)
                {
                    context.ReportValue(value.PlaceIn(metric), $"{value} of the metric `{metric.Id}` is {Name(value.Measure)}, while its {first} is {Name(first.Value.Measure)}.");
                }
            }
        }

        foreach (var initiative in context.Map.Initiatives)
        {
            foreach (var (id, measure) in initiative.Expects)
            {
                if (context.Map.Metrics[id] is { } metric && MetricValue.AllOf(metric).FirstOrDefault() is { Key: not null } value && value.Measure.Type != measure.Type)
                {
                    context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Expects / id.Value, $"What `{initiative.Id}` expects of `{id}` is {Name(measure)}, while its {value} is {Name(value.Measure)}.");
                }
            }
        }
    }

    private static string Name(Measure measure) => measure.Type switch
    {
        MeasureType.Percentage => $"a percentage ({measure})",
        MeasureType.Duration => $"a duration ({measure})",
        _ => $"a plain number ({measure})",
    };
}
