using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds severe pain points of interim and future maps that nothing is planned against.</summary>
internal sealed class SeverePainUnanswered : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8009", "severe-pain-unanswered", DiagnosticSeverity.Warning, "A plan is judged by what it does about the most severe problems. Add an opportunity or an initiative for the pain point, or lower its severity if the plan does.");

    public override ElementList<int> Checklist => [74, 107, 117, 154];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string WhyOften => "Plans begin with the problems that the team can solve, and the most severe ones are often others.";

    public override string BadExample => """
        state: future
        status: approved
        touchpoints:
          check-in-desk:
            painPoints: { no-lift: { description: No way up with a wheelchair., severity: 5 } }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints:
          check-in-desk:
            painPoints: { no-lift: { description: No way up with a wheelchair., severity: 5 } }
        initiatives:
          build-lift: { resolves: [no-lift] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var severities = new SeveritiesBefore(context.Baseline);
        var unanswered = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if ((painPoint.Severity ?? severities.Of(painPoint)) is { } severity && severity >= context.Thresholds.SeverePain && !context.Work.IsAnswered(painPoint.Id))
                {
                    var rejected = context.Work.RejectedFor(painPoint.Id).Select(opportunity => opportunity.Key).ToList();
                    var why = rejected.Count == 0 ? "no opportunity addresses it, no initiative resolves it, nothing changes because of it" : $"{Listing.Of(rejected)}, which would have addressed it, {(rejected.Count == 1 ? "is" : "are")} rejected, and nothing else does";
                    unanswered.Add(Places.PainPoint(touchpoint, painPoint), painPoint.Key, $"Nothing answers the pain point `{painPoint.Id}` (severity {severity} of 5): {why}.");
                }
            }
        }

        unanswered.Report(Places.Touchpoints, all => $"Nothing answers {all.Count} pain points of severity {context.Thresholds.SeverePain} or more (of 5): {all.Ids}.");
    }
}
