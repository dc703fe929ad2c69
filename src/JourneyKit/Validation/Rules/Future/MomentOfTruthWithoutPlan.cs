using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds moments of truth that feel bad and that no plan is about.</summary>
internal sealed class MomentOfTruthWithoutPlan : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8036", "moment-of-truth-without-plan", DiagnosticSeverity.Info, "A moment of truth feels bad, and the plans are about other touchpoints. Effort helps most at the moments of truth. A current map without opportunities and initiatives does not plan and is not asked for them.");

    public override ElementList<int> Checklist => [82, 114, 154];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          brochure: {}
          claim-decision: { momentOfTruth: true, emotion: -2 }
        opportunities:
          nicer-brochure: { touchpoints: [brochure] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          brochure: {}
          claim-decision: { momentOfTruth: true, emotion: -2 }
        opportunities:
          nicer-brochure: { touchpoints: [brochure] }
          explain-decisions: { touchpoints: [claim-decision] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Current || context.Map.Opportunities.Count + context.Map.Initiatives.Count == 0)
        {
            return;
        }

        var unplanned = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.MomentOfTruth == true && touchpoint.Emotion <= context.Thresholds.LowEmotion && !context.Work.IsThoughtOf(touchpoint.Id) && !HasSeverePain(context, touchpoint))
            {
                unplanned.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"`{touchpoint.Id}` is a moment of truth with an emotion of {touchpoint.Emotion} (scale from −2 to 2), and no opportunity or initiative is about it.");
            }
        }

        unplanned.Report(Places.Touchpoints, all => $"{all.Count} moments of truth feel bad, and no opportunity or initiative is about them: {all.Ids}.");
    }

    // Another rule reports severe pain points that nothing answers.
    private static bool HasSeverePain(RuleContext context, Touchpoint touchpoint)
        => touchpoint.PainPoints.Any(painPoint => painPoint.Severity >= context.Thresholds.SeverePain);
}
