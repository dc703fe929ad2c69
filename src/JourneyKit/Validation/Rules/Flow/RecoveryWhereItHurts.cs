using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds pain points whose recovery is the touchpoint that they are at.</summary>
internal sealed class RecoveryWhereItHurts : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2021", "recovery-where-it-hurts", DiagnosticSeverity.Warning, "A recovery is another touchpoint that helps those whom a pain point hits. Trying again at the same touchpoint is a workaround.");

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
                    context.ReportValue(Places.PainPoint(touchpoint, painPoint) / PropertyKeys.Recovery, $"The recovery of `{painPoint.Id}` is `{touchpoint.Id}`, the touchpoint that it is at. Name another touchpoint that helps those whom it hits, or a `workaround`.");
                }
            }
        }
    }
}
