using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds severe pain points of current maps that no opportunity or initiative is about.</summary>
internal sealed class SeverePainWithoutOpportunity : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8010", "severe-pain-without-opportunity", DiagnosticSeverity.Info, "Opportunities should be where the most severe problems are. A current map without opportunities and initiatives does not plan and is not asked for them.");

    public override ElementList<int> Checklist => [74, 107, 117];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { cold-coffee: { severity: 1 } } }
          results-call: { painPoints: { results-by-post: { description: Two weeks of waiting., severity: 5 } } }
        opportunities:
          better-coffee: { addresses: [cold-coffee] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { cold-coffee: { severity: 1 } } }
          results-call: { painPoints: { results-by-post: { description: Two weeks of waiting., severity: 5 } } }
        opportunities:
          better-coffee: { addresses: [cold-coffee] }
          results-online: { addresses: [results-by-post] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Current || context.Map.Opportunities.Count + context.Map.Initiatives.Count == 0)
        {
            return;
        }

        var unanswered = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Severity >= context.Thresholds.SeverePain && !context.Work.IsAnswered(painPoint.Id))
                {
                    unanswered.Add(Places.PainPoint(touchpoint, painPoint), painPoint.Key, $"No opportunity addresses the pain point `{painPoint.Id}` (severity {painPoint.Severity} of 5), and no initiative resolves it.");
                }
            }
        }

        unanswered.Report(Places.Touchpoints, all => $"No opportunity addresses {all.Count} pain points of severity {context.Thresholds.SeverePain} or more (of 5), and no initiative resolves them: {all.Ids}.");
    }
}
