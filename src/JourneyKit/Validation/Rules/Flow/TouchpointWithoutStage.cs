using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints without a stage.</summary>
internal sealed class TouchpointWithoutStage : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2016", "touchpoint-without-stage", DiagnosticSeverity.Warning, "A touchpoint without a stage is missing in every comparison by stage. Where the map has stages, name the stage of each touchpoint.");

    public override ElementList<int> Checklist => [27];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        stages: [awareness, purchase]
        touchpoints:
          billboard: { stage: awareness }
          ticket-counter: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages: [awareness, purchase]
        touchpoints:
          billboard: { stage: awareness }
          ticket-counter: { stage: purchase }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Stages.Count == 0)
        {
            return;
        }

        var found = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Stage is null && !touchpoint.IsForNobody())
            {
                found.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"`{touchpoint.Id}` is in no stage. Say which with `stage`.");
            }
        }

        found.Report(Places.Touchpoints, all => $"{Listing.OutOf(all.Count, context.Map.Touchpoints.Count)} touchpoints are in no stage: {all.Ids}. Say which with `stage`.");
    }
}
