using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A severe pain point says why it happens.</summary>
internal sealed class SeverePainWithoutRootCause : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4019", "severe-pain-without-root-cause", DiagnosticSeverity.Hint, "Without a cause teams mend the symptom, and the pain comes back elsewhere. Ask why until the answer can be changed.");

    public override ElementList<int> Checklist => [68];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          claim-payout: { painPoints: { six-weeks: { description: The money comes after six weeks., severity: 5 } } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          claim-payout: { painPoints: { six-weeks: { description: The money comes after six weeks., severity: 5, rootCause: Every claim waits for a second signature. } } }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Shortfall("severe pain point");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Severity >= context.Thresholds.SeverePain)
                {
                    missing.Look();
                    if (painPoint.RootCause is null)
                    {
                        missing.Add(painPoint.Key, Places.PainPoint(touchpoint, painPoint));
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "names no root cause", "name no root cause", "Find out why it happens before somebody mends the symptom.");
    }
}
