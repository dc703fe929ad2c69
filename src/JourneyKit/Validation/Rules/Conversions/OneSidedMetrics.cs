using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds maps whose metrics show only what customers say, or only what they do.</summary>
internal sealed class OneSidedMetrics : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6025", "one-sided-metrics", DiagnosticSeverity.Info, "What customers say (satisfaction, effort, recommendation, sentiment) does not show what they do, and what they do does not show how they felt. Use at least one metric of each sort.");

    public override ElementList<int> Checklist => [122, 127, 152];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          checkout-abandonment: { kind: abandonment, value: 68% }
          repeat-orders: { kind: repeat-purchase, value: 22% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          checkout-abandonment: { kind: abandonment, value: 68% }
          order-effort: { kind: ces, direction: lower-is-better, value: 3.4 }
        """;

    public override void Check(RuleContext context)
    {
        var (said, done) = (0, 0);
        foreach (var metric in context.Map.Metrics)
        {
            switch (metric.Kind)
            {
                // A metric without a kind may be of the missing sort.
                case null:
                    return;

                case MetricKind.Csat or MetricKind.Nps or MetricKind.Ces or MetricKind.Sentiment:
                    said++;
                    break;

                case not MetricKind.Other:
                    done++;
                    break;
            }
        }

        if (done == 0 && said >= 2)
        {
            context.ReportElement(Places.Metrics, $"All {said} metrics show what customers say, and none what they do: add conversion, drop-off, waiting time or repeat purchase.");
        }
        else if (said == 0 && done >= 2)
        {
            context.ReportElement(Places.Metrics, $"All {done} metrics show what customers do, and none what they say: add satisfaction, effort, recommendation or sentiment.");
        }
    }
}
