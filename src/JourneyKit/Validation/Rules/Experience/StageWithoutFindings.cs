using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>Every stage of a map of today has something to improve.</summary>
internal sealed class StageWithoutFindings : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4016", "stage-without-findings", DiagnosticSeverity.Hint, "Each stage has its own troubles and chances. One without any has mostly not been looked at.");

    public override ElementList<int> Checklist => [63, 148, 149];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        stages: [before-the-trip, on-the-road]
        touchpoints:
          book-seat: { stage: before-the-trip, painPoints: { seat-map-hidden: The seat map comes after the payment. } }
          on-board: { stage: on-the-road }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages: [before-the-trip, on-the-road]
        touchpoints:
          book-seat: { stage: before-the-trip, painPoints: { seat-map-hidden: The seat map comes after the payment. } }
          on-board: { stage: on-the-road, painPoints: { no-power: Half of the sockets are dead. } }
        """;

    public override void Check(RuleContext context)
    {
        // A map without any pain point is told so once, not stage by stage.
        if (context.Map.State != MapState.Current || context.Map.Stages.Count == 0)
        {
            return;
        }

        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        var findsAnything = false;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                var finds = context.Concerned.Contains(touchpoint);
                findsAnything |= finds;
                found[stage.Value] = finds || found.GetValueOrDefault(stage.Value);
            }
        }

        var missing = new Shortfall("stage");
        foreach (var stage in context.Map.Stages)
        {
            missing.Look();
            if (findsAnything && found.TryGetValue(stage.Key, out var finds) && !finds)
            {
                missing.Add(stage.Key, Places.Stage(stage));
            }
        }

        missing.Report(context, Places.Stages, "has neither a pain point nor an opportunity at any of its touchpoints", "have neither a pain point nor an opportunity at any of their touchpoints", "Look again, or ask customers about it.");
    }
}
