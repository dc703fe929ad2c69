using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds values dated after the day of the check.</summary>
internal sealed class ValueDatedInFuture : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6033", "value-dated-in-future", DiagnosticSeverity.Warning, "A value of a future date has not been measured: the date is wrong, or the value is a target.");

    public override ElementList<int> Checklist => [126];

    public override RuleNeeds Needs => RuleNeeds.Today;

    public override string BadExample => """
        state: current
        metrics:
          nps: { value: 31, asOf: 2062-04-30 }
        """;

    public override string GoodExample => """
        state: current
        metrics:
          nps: { value: 31, asOf: 2026-04-30 }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var metric in context.Map.Metrics)
        {
            if (metric is { Value: { } value, AsOf: { } asOf } && asOf.FirstDay > context.Today)
            {
                context.ReportValue(Places.Metric(metric) / PropertyKeys.AsOf, $"The value of `{metric.Id}` ({value}) is dated {asOf}, which is still to come.");
            }

            foreach (var (date, earlier) in metric.History.Entries)
            {
                if (date.FirstDay > context.Today)
                {
                    context.ReportElement(Places.Metric(metric) / PropertyKeys.History / date.ToString(), $"A value in the history of `{metric.Id}` ({earlier}) is dated {date}, which is still to come.");
                }
            }
        }
    }
}
