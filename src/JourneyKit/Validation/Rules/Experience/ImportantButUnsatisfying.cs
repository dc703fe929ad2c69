using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds important and unsatisfying touchpoints that nothing is about.</summary>
internal sealed class ImportantButUnsatisfying : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4010", "important-but-unsatisfying", DiagnosticSeverity.Info, "High importance with low satisfaction is where an improvement pays most. Name the pain point, or the opportunity for it.");

    public override ElementList<int> Checklist => [42, 111, 114];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          account-statement: { importance: 5, satisfaction: 2 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          account-statement: { importance: 5, satisfaction: 2 }
        opportunities:
          readable-statement: { touchpoints: [account-statement] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (view.Importance >= context.Thresholds.HighImportance && view.Satisfaction <= context.Thresholds.LowSatisfaction && !context.Concerned.Contains(touchpoint))
                {
                    context.ReportElement(Places.Touchpoint(touchpoint), $"{view.Where} matters to customers (importance {view.Importance} of 5) and disappoints them (satisfaction {view.Satisfaction} of 5), but no pain point, opportunity or initiative is about it.");
                    break;
                }
            }
        }
    }
}
