using System.Globalization;
using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A value is of our days.</summary>
internal sealed class OldMetric : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6020", "old-metric", DiagnosticSeverity.Info, "Decisions by figures of long ago answer the problems of long ago. Measure anew, or say that the value is a baseline. How old is too old is the threshold `oldEvidence`.");

    public override ElementList<int> Checklist => [126, 135];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        if (context.Today is { } today)
        {
            var age = context.Thresholds.OldEvidence;
            var limit = Math.Max(0, today.DayNumber - (int)Math.Min(age.TotalDays, int.MaxValue / 2));
            var day = DateOnly.FromDayNumber(limit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var old = new Lack("metric", $"was last measured before {day}", $"were last measured before {day}", "Measure again, or keep an old value as `baseline`.");
            MetricLack.Report(context, old, metric => metric is { CurrentValue: not null, CurrentDate: { } asOf } && asOf.LastDay.DayNumber < limit);
        }
    }
}
