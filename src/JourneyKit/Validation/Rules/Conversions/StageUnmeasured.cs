using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds maps of which most stages are not measured.</summary>
internal sealed class StageUnmeasured : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6024", "stage-unmeasured", DiagnosticSeverity.Info, "Nobody notices a problem in a stage that is not measured until it shows in a later one. Analytics events and micro-conversions of its touchpoints count. Reported where more than half of the stages with touchpoints are not measured.");

    public override ElementList<int> Checklist => [34, 125];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how its stages are measured";

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          booking-rate: { kind: conversion, value: 3.1% }
        stages:
          booking: { metrics: [booking-rate] }
          trip: {}
          way-home: {}
        touchpoints:
          fare-page: { stage: booking }
          boarding: { stage: trip }
          baggage-belt: { stage: way-home }
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
          way-home: {}
        touchpoints:
          fare-page: { stage: booking }
          boarding: { stage: trip }
          baggage-belt: { stage: way-home }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Metrics.Count == 0 || context.Map.Stages.Count == 0)
        {
            return;
        }

        var met = new HashSet<Id<Stage>>();
        var measured = new HashSet<Id<Stage>>();
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                met.Add(stage);
                if (touchpoint is not { Metrics.Count: 0, Event: null, MicroConversions.Count: 0 })
                {
                    measured.Add(stage);
                }
            }
        }

        var missing = MissingValues.Among("stage", context.Map.Stages.Where(stage => met.Contains(stage.Id)), stage => stage.Metrics.Count == 0 && !measured.Contains(stage.Id), Places.Stage);
        if (missing.AreMost)
        {
            missing.Report(context, Places.Stages, "have a metric, of its own or at a touchpoint", "have a metric, of their own or at a touchpoint", "Name the figure by which such a stage is judged.");
        }
    }
}
