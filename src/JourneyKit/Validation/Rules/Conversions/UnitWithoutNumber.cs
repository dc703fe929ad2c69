using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds units of percentages and durations.</summary>
internal sealed class UnitWithoutNumber : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6004", "unit-without-number", DiagnosticSeverity.Error, "A percentage and a duration already have a unit; a second one contradicts it.");

    public override string BadExample => """
        state: current
        metrics:
          csat: { value: 78%, unit: points }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          csat: { value: 7.8, unit: points }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics.Where(metric => metric.Unit is not null))
        {
            if (MetricValue.AllOf(metric).FirstOrDefault(value => value.Measure.Type != MeasureType.Number) is { Key: not null } value)
            {
                context.ReportValue(Places.Metric(metric) / PropertyKeys.Unit, $"`{metric.Id}` is measured as {value.Measure}, which has its unit already.");
            }
        }

        foreach (var evidence in context.Map.Evidence.Where(evidence => evidence is { Unit: not null, Value.Type: not MeasureType.Number }))
        {
            if (evidence.Value is { } figure)
            {
                context.ReportValue(ElementPath.Root / PropertyKeys.Evidence / evidence.Key / PropertyKeys.Unit, $"`{evidence.Id}` says {figure}, which has its unit already.");
            }
        }
    }
}
