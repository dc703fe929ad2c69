using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>What is hard says why.</summary>
internal sealed class HighEffortWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4012", "high-effort-without-pain", DiagnosticSeverity.Hint, "Customers remember what was hard, and tell others. Say what makes it so, as a pain point.");

    public override ElementList<int> Checklist => [44, 65];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          tax-form: { effort: 5 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          tax-form: { effort: 5, painPoints: { asks-what-it-knows: Asks for what the office has had for years. } }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        var missing = new Shortfall("touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (view.Effort >= context.Thresholds.HighEffort)
                {
                    missing.Look();
                    if (!view.HasPainPoint())
                    {
                        missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                    }

                    break;
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "is hard for customers, but no pain point says why", "that are hard for customers have no pain point that says why", "Name what makes it hard.");
    }
}
