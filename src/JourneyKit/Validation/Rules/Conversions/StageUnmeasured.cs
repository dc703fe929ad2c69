using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>Every stage is measured.</summary>
internal sealed class StageUnmeasured : Rule
{
    private static readonly Lack NoFigure = new("stage", "is not measured, nor is any of its touchpoints", "are not measured, nor are their touchpoints", "Name the one figure by which such a stage is judged.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6024", "stage-unmeasured", DiagnosticSeverity.Info, "A stage that is not measured drops out of every review: what happens there is noticed in the stages behind it only. Analytics events and micro-conversions of its touchpoints count.");

    public override ElementList<int> Checklist => [34, 125];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          booking-rate: { kind: conversion, value: 3.1% }
        stages:
          booking: { metrics: [booking-rate] }
          trip: {}
        touchpoints:
          fare-page: { stage: booking }
          boarding: { stage: trip }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          booking-rate: { kind: conversion, value: 3.1% }
          late-trains: { kind: other, direction: lower-is-better, value: 14% }
        stages:
          booking: { metrics: [booking-rate] }
          trip: { metrics: [late-trains] }
        touchpoints:
          fare-page: { stage: booking }
          boarding: { stage: trip }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Metrics.Count == 0 || context.Map.Stages.Count == 0)
        {
            return;
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        var measured = new HashSet<string>(StringComparer.Ordinal);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                met.Add(stage.Value);
                if (touchpoint is not { Metrics.Count: 0, Event: null, MicroConversions.Count: 0 })
                {
                    measured.Add(stage.Value);
                }
            }
        }

        var stages = context.Map.Stages.Where(stage => met.Contains(stage.Key)).ToList();
        NoFigure.Report(context, Places.Stages, stages.FindAll(stage => stage.Metrics.Count == 0 && !measured.Contains(stage.Key)), stages.Count);
    }
}
