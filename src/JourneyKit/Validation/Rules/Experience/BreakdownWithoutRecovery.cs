using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds breakdowns with neither recovery nor workaround.</summary>
internal sealed class BreakdownWithoutRecovery : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4017", "breakdown-without-recovery", DiagnosticSeverity.Warning, "A breakdown stops the journey of the customers whom it hits. Say which touchpoint helps them (`recovery`) or how they help themselves (`workaround`). Where there is neither, plan one: a breakdown that an opportunity or an initiative is about is not reported. Severe ones of interim and future maps are reported by `severe-pain-unanswered` instead.");

    public override ElementList<int> Checklist => [69, 71];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          ticket-gate: { painPoints: { code-unread: { description: The gate does not read the code., kind: breakdown } } }
          help-point: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          ticket-gate: { painPoints: { code-unread: { description: The gate does not read the code., kind: breakdown, recovery: help-point } } }
          help-point: {}
        """;

    public override void Check(RuleContext context)
    {
        var missing = new MissingValues("breakdown");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Kind == PainPointKind.Breakdown)
                {
                    missing.Ask();
                    if (painPoint is { Recovery: null, Workaround: null } && !context.Work.IsAnswered(painPoint.Id) && !IsReportedAsUnanswered(context, painPoint))
                    {
                        missing.Add(painPoint.Key, Places.PainPoint(touchpoint, painPoint));
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "have a `recovery` or a `workaround`", null, "The customers whom it hits cannot go on. Add one, or plan one.");
    }

    // In a plan, another rule says of a severe pain point that nothing is done about it.
    private static bool IsReportedAsUnanswered(RuleContext context, PainPoint painPoint)
        => context.Map.State != MapState.Current && painPoint.Severity >= context.Thresholds.SeverePain;
}
