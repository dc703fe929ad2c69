using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds values that differ from the history of the same date.</summary>
internal sealed class ValueAgainstHistory : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6034", "value-against-history", DiagnosticSeverity.Error, "`value` and `history` differ for the same date, and comparisons would use only one of them. Where a history is kept, leave out `value` and `asOf`: its latest value is the value.");

    public override ElementList<int> Checklist => [126];

    public override string BadExample => """
        state: current
        metrics:
          nps: { value: 31, asOf: 2026-04, history: { 2025-10: 27, 2026-04: 33 } }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          nps: { history: { 2025-10: 27, 2026-04: 33 } }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (metric is { Value: { } value, AsOf: { } asOf } && metric.History.TryGetValue(asOf, out var then) && then != value)
            {
                context.ReportValue(Places.Metric(metric) / PropertyKeys.Value, $"The value of `{metric.Id}` as of {asOf} is {value}, and its `history` says {then} for the same date. Keep one of them.")
                    .See(Places.Metric(metric) / PropertyKeys.History / asOf.ToString(), $"The history says {then}.");
            }
        }
    }
}
