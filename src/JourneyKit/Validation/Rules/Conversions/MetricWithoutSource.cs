using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A value says where it comes from.</summary>
internal sealed class MetricWithoutSource : Rule
{
    private static readonly Lack NoSource = new("metric", "has a value but no source", "have a value but no source", "Say where the number comes from, so that it can be looked up again.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6021", "metric-without-source", DiagnosticSeverity.Hint, "A number that nobody can trace is a number that nobody can bring up to date. A `source` or a piece of `evidence` is enough.");

    public override ElementList<int> Checklist => [61, 126];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        => MetricLack.Report(context, NoSource, metric => metric is { CurrentValue: not null, Source: null, Evidence.Count: 0 });
}
