using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds severe pain points without a root cause.</summary>
internal sealed class SeverePainWithoutRootCause : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4019", "severe-pain-without-root-cause", DiagnosticSeverity.Hint, "Without the cause, teams treat the symptom and the problem comes back. Ask why until the answer is something that can be changed.");

    public override ElementList<int> Checklist => [68];

    public override bool AsksDrafts => false;

    public override string Unsaid => "why its severe pain points happen";

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
        var missing = new MissingValues("severe pain point");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Severity >= context.Thresholds.SeverePain)
                {
                    missing.Ask();
                    if (painPoint.RootCause is null)
                    {
                        missing.Add(painPoint.Key, Places.PainPoint(touchpoint, painPoint));
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "have a root cause", null, "Find out why it happens, and say it in `rootCause`.");
    }
}
