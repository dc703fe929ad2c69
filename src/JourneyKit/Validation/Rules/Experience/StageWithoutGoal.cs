using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A stage says what customers want to reach in it.</summary>
internal sealed class StageWithoutGoal : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4013", "stage-without-goal", DiagnosticSeverity.Warning, "Stages that follow the organisation's steps miss what customers are after. Their goal tells where a stage begins and when it is over.");

    public override ElementList<int> Checklist => [28, 30];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        stages:
          find-a-doctor: Somebody close by who takes new patients.
          treatment: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages:
          find-a-doctor: Somebody close by who takes new patients.
          treatment: Be well enough to work again.
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Shortfall("stage");
        foreach (var stage in context.Map.Stages)
        {
            missing.Look();
            if (stage.Goal is null)
            {
                missing.Add(stage.Key, Places.Stage(stage));
            }
        }

        missing.Report(context, Places.Stages, "does not say what customers want to reach in it", "do not say what customers want to reach in them", "Add the `goal` in the customer's words.");
    }
}
