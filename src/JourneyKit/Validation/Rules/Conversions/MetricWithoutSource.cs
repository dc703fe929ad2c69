using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds values without a source.</summary>
internal sealed class MetricWithoutSource : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6021", "metric-without-source", DiagnosticSeverity.Hint, "A number whose origin nobody knows cannot be brought up to date. A `source` or a piece of `evidence` is enough.");

    public override ElementList<int> Checklist => [61, 126];

    public override bool AsksDrafts => false;

    public override string Unsaid => "where its figures come from";

    public override string BadExample => """
        state: current
        basis: researched
        sources:
          web-statistics: { kind: analytics }
        metrics:
          trial-to-paid: { kind: conversion, value: 12% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources:
          web-statistics: { kind: analytics }
        metrics:
          trial-to-paid: { kind: conversion, value: 12%, source: web-statistics }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new MissingValues("metric", which: "with a value");
        foreach (var metric in context.OwnMetrics)
        {
            if (metric.CurrentValue is not null)
            {
                missing.Ask();
                if (metric is { Source: null, Evidence.Count: 0 })
                {
                    missing.Add(metric.Key, Places.Metric(metric));
                }
            }
        }

        missing.Report(context, Places.Metrics, "name a source", null, "Say where the number comes from, so that it can be looked up again.");
    }
}
