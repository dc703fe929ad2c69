using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds promoter scores outside their scale.</summary>
internal sealed class MetricBeyondItsScale : Rule
{
    private const int Lowest = -100;
    private const int Highest = 100;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6018", "metric-beyond-its-scale", DiagnosticSeverity.Error, "A promoter score of 130 is impossible: the value or the kind is wrong. Percentages may be of any size: they may be counted against an earlier value.");

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
            if (metric.Kind == MetricKind.Nps)
            {
                foreach (var value in MetricValue.AllOf(metric).Where(value => IsBeyond(value.Measure)))
                {
                    context.ReportValue(value.PlaceIn(metric), Message($"{value} of the metric `{metric.Id}`", value.Measure));
                }
            }
        }

        foreach (var initiative in context.Map.Initiatives)
        {
            foreach (var (id, expected) in initiative.Expects.Entries)
            {
                if (context.Map.Metrics[id] is { Kind: MetricKind.Nps } && IsBeyond(expected))
                {
                    context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Expects / id.Value, Message($"What `{initiative.Id}` expects of `{id}`", expected));
                }
            }
        }
    }

    private static bool IsBeyond(Measure measure) => measure is { Type: MeasureType.Number, Value: < Lowest or > Highest };

    private static string Message(string what, Measure value)
        => $"{what} is {value}, off its scale: {ChoiceWords<MetricKind>.Of(MetricKind.Nps)} goes from {Lowest} to {Highest}.";
}
