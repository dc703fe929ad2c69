using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds stages of current maps of which nothing is known.</summary>
internal sealed class StageWithoutFindings : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4016", "stage-without-findings", DiagnosticSeverity.Hint, "A stage without pain points, opportunities, emotions, quotes and evidence has usually not been studied.");

    public override ElementList<int> Checklist => [63, 148, 149];

    public override bool AsksDrafts => false;

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
        if (context.Map is not { State: MapState.Current, Kind: not MapKind.Blueprint, Stages.Count: > 0 })
        {
            return;
        }

        var known = new Dictionary<Id<Stage>, bool>();
        var isAnyFound = false;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                var isConcerned = context.Concerned.Contains(touchpoint);
                isAnyFound |= isConcerned;
                known[stage] = isConcerned || IsStudied(touchpoint) || known.GetValueOrDefault(stage);
            }
        }

        // Of a map without any pain point or opportunity another rule says so.
        if (isAnyFound)
        {
            MissingValues.Among("stage", context.Map.Stages.Where(stage => known.ContainsKey(stage.Id)), stage => !known[stage.Id], Places.Stage)
                .Report(context, Places.Stages, "have a pain point, an opportunity, an emotion, a quote or evidence at any of its touchpoints", "have a pain point, an opportunity, an emotion, a quote or evidence at any of their touchpoints", "Study it, or ask customers about it.");
        }
    }

    private static bool IsStudied(Touchpoint touchpoint)
        => touchpoint is { Emotion: not null } or { Satisfaction: not null } or { Quote: not null } or { Evidence.Count: > 0 } or { ByPersona.Count: > 0 };
}
