using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Nothing severe goes on into the future without an answer.</summary>
internal sealed class SeverePainUnanswered : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8009", "severe-pain-unanswered", DiagnosticSeverity.Warning, "A plan that leaves what hurts most as it is will be measured by that. Answer the pain point with an opportunity or an initiative, or lower its severity where the plan does.");

    public override ElementList<int> Checklist => [74, 107, 117, 154];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var unanswered = new Gathered(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if ((painPoint.Severity ?? severities.Of(painPoint)) is { } severity && severity >= context.Thresholds.SeverePain && !context.Work.IsAnswered(painPoint.Id))
                {
                    unanswered.Add(Places.PainPoint(touchpoint, painPoint), painPoint.Key, $"Nothing answers the pain point `{painPoint.Id}` (severity {severity} of 5): no opportunity addresses it, no initiative resolves it, nothing changes because of it.");
                }
            }
        }

        unanswered.Report(Places.Touchpoints, all => $"Nothing answers {all.Count} pain points of severity {context.Thresholds.SeverePain} or more (of 5): {all.Ids}.");
    }
}
