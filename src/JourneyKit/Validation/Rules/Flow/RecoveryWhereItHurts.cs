using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Whom a touchpoint fails, another one catches.</summary>
internal sealed class RecoveryWhereItHurts : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2021", "recovery-where-it-hurts", DiagnosticSeverity.Warning, "A recovery catches those whom a pain point hits. It cannot be the touchpoint that fails them: trying again there is a workaround.");

    public override ElementList<int> Checklist => [71];

    public override string BadExample => """
        state: current
        touchpoints:
          self-check-in:
            painPoints:
              passport-not-read: { recovery: self-check-in }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          self-check-in:
            painPoints:
              passport-not-read: { recovery: check-in-desk }
          check-in-desk: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Recovery == touchpoint.Id)
                {
                    context.ReportValue(Places.PainPoint(touchpoint, painPoint) / "recovery", $"Those whom `{painPoint.Id}` hits at `{touchpoint.Id}` are to recover at the same place. Name the touchpoint that catches them, or a `workaround`.");
                }
            }
        }
    }
}
