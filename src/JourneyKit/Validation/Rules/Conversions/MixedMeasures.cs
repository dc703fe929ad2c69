using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>All values of one metric are of one type.</summary>
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
            if (!IsMixed(metric))
            {
                continue;
            }

            var values = Values(metric).ToList();
            foreach (var (key, measure) in values.Skip(1).Where(value => value.Measure.Type != values[0].Measure.Type))
            {
                context.ReportValue(Places.Metric(metric) / key, $"`{key}` of `{metric.Id}` is {Name(measure)}, while its `{values[0].Key}` is {Name(values[0].Measure)}.");
            }
        }

        foreach (var initiative in context.Map.Initiatives)
        {
            foreach (var (id, measure) in initiative.Expects)
            {
                if (context.Map.Metrics[id] is { } metric && Values(metric).FirstOrDefault() is { Key: not null } value && value.Measure.Type != measure.Type)
                {
                    context.ReportValue(Places.Initiative(initiative) / "expects" / id.Value, $"What `{initiative.Id}` expects of `{id}` is {Name(measure)}, while its `{value.Key}` is {Name(value.Measure)}.");
                }
            }
        }
    }

    private static bool IsMixed(Metric metric)
    {
        var first = (metric.Baseline ?? metric.Value ?? metric.Target)?.Type;
        return (metric.Value ?? metric.Target)?.Type is { } second && (second != first || (metric.Target is { } target && target.Type != first));
    }

    private static IEnumerable<(string Key, Measure Measure)> Values(Metric metric)
        => new[] { ("baseline", metric.Baseline), ("value", metric.Value), ("target", metric.Target) }
            .Where(value => value.Item2 is not null)
            .Select(value => (value.Item1, value.Item2!.Value));

    private static string Name(Measure measure) => measure.Type switch
    {
        MeasureType.Percentage => $"a percentage ({measure})",
        MeasureType.Duration => $"a duration ({measure})",
        _ => $"a plain number ({measure})",
    };
}
