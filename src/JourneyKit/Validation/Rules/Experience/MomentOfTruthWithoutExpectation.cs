using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A moment of truth says what customers expect.</summary>
internal sealed class MomentOfTruthWithoutExpectation : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4011", "moment-of-truth-without-expectation", DiagnosticSeverity.Hint, "Customers judge by what they came to expect. Without that nobody can say whether the moment falls short or exceeds it.");

    public override ElementList<int> Checklist => [42, 101];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          test-result: { momentOfTruth: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          test-result: { momentOfTruth: true, expectation: To hear it from the doctor and not from a letter. }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Shortfall("moment of truth", "moments of truth");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.MomentOfTruth == true)
            {
                missing.Look();
                if (!SaysExpectation(touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "does not say what customers expect", "do not say what customers expect", "Add the `expectation`.");
    }

    private static bool SaysExpectation(Touchpoint touchpoint)
    {
        foreach (var experience in touchpoint.ByPersona)
        {
            if (experience.Expectation is not null)
            {
                return true;
            }
        }

        return touchpoint.Expectation is not null;
    }
}
