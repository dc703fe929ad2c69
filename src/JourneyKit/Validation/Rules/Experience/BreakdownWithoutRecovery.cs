using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>Where the journey fails, something catches the customers.</summary>
internal sealed class BreakdownWithoutRecovery : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4017", "breakdown-without-recovery", DiagnosticSeverity.Warning, "A breakdown without a way on loses the customers whom it hits. Say where they are caught (`recovery`) or how they help themselves (`workaround`); where neither is there, that is the first thing to build.");

    public override ElementList<int> Checklist => [69, 71];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint is { Kind: PainPointKind.Breakdown, Recovery: null, Workaround: null })
                {
                    context.ReportElement(Places.PainPoint(touchpoint, painPoint), $"The journey fails at `{painPoint.Id}`, and nothing catches those whom it hits: there is neither a `recovery` nor a `workaround`.");
                }
            }
        }
    }
}
