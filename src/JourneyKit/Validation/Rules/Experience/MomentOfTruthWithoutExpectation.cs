using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds moments of truth without an expectation.</summary>
internal sealed class MomentOfTruthWithoutExpectation : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4011", "moment-of-truth-without-expectation", DiagnosticSeverity.Hint, "Customers compare a moment with what they expected. Without the expectation nobody can say whether the moment meets it.");

    public override ElementList<int> Checklist => [42, 101];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers expect at its moments of truth";

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
        var missing = new MissingValues("moment of truth", "moments of truth");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.MomentOfTruth == true)
            {
                missing.Ask();
                if (!SaysExpectation(touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "say what customers expect", null, "Add the `expectation`.");
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
