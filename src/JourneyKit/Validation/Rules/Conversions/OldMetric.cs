using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics whose last value is old.</summary>
internal sealed class OldMetric : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6020", "old-metric", DiagnosticSeverity.Info, "Old figures say little about today. Measure again, or keep the old value as `baseline`. How old is too old is the threshold `oldEvidence`.");

    public override ElementList<int> Checklist => [126, 135];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Today;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          delivery-csat: { kind: csat, value: 74%, asOf: 2024-11-30 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          delivery-csat: { kind: csat, value: 74%, asOf: 2026-03-31 }
        """;

    public override void Check(RuleContext context)
    {
        var first = Age.FirstDayNotOld(context.Thresholds.OldEvidence, context.Today!.Value);
        MissingValues.Among("metric", context.OwnMetrics, metric => metric is { CurrentValue: not null, CurrentDate: { } asOf } && asOf.LastDay < first, Places.Metric)
            .Report(context, Places.Metrics, $"have a value of {Age.Day(first)} or later", null, "Measure again, or keep an old value as `baseline`.");
    }
}
