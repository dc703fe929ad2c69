using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds stages without a touchpoint.</summary>
internal sealed class StageWithoutTouchpoint : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2017", "stage-without-touchpoint", DiagnosticSeverity.Warning, "A stage without a touchpoint is a gap in the map, or in the service. Map what customers do there, or take the stage out.");

    public override ElementList<int> Checklist => [29];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        stages: [awareness, purchase, use]
        touchpoints:
          window-display: { stage: awareness }
          cash-desk: { stage: purchase }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages: [awareness, purchase, use]
        touchpoints:
          window-display: { stage: awareness }
          cash-desk: { stage: purchase }
          assembly-at-home: { stage: use, kind: action }
        """;

    public override void Check(RuleContext context)
    {
        var filled = new HashSet<Id<Stage>>();
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage && !touchpoint.IsForNobody())
            {
                filled.Add(stage);
            }
        }

        // Where no touchpoint names a stage, another rule reports the touchpoints.
        if (filled.Count == 0 || filled.Count == context.Map.Stages.Count)
        {
            return;
        }

        foreach (var stage in context.Map.Stages)
        {
            if (!filled.Contains(stage.Id))
            {
                context.ReportElement(Places.Stage(stage), $"Customers meet nothing in the stage `{stage.Id}`. Map what they do there, or take it out.");
            }
        }
    }
}
