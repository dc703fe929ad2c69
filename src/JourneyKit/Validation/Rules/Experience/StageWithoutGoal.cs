using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds stages without a goal of the customer.</summary>
internal sealed class StageWithoutGoal : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4013", "stage-without-goal", DiagnosticSeverity.Warning, "Stages that follow the steps of the organisation miss what customers want. The goal of the customer says where a stage begins and when it is over.");

    public override ElementList<int> Checklist => [28, 30];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers want in its stages";

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
        var missing = new MissingValues("stage");
        foreach (var stage in context.Map.Stages)
        {
            missing.Ask();
            if (stage.Goal is null)
            {
                missing.Add(stage.Key, Places.Stage(stage));
            }
        }

        missing.Report(context, Places.Stages, "say what customers want there", null, "Add the `goal` in the customer's words.");
    }
}
