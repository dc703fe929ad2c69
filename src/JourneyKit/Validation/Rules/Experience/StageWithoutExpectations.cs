using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds maps in which most stages have neither needs nor expectations.</summary>
internal sealed class StageWithoutExpectations : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4014", "stage-without-expectations", DiagnosticSeverity.Hint, "What customers need and expect decides how a stage feels to them. Say it of the stage, or of its touchpoints.");

    public override ElementList<int> Checklist => [30, 55];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers need or expect in its stages";

    public override string BadExample => """
        state: current
        basis: researched
        stages:
          move-in: Sleep in the new flat on the first night.
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages:
          move-in: { goal: Sleep in the new flat on the first night., needs: [keys before noon] }
        """;

    public override void Check(RuleContext context)
    {
        HashSet<Id<Stage>>? met = null;
        if (context.Map.Stages.Count > 0)
        {
            foreach (var touchpoint in context.Map.Touchpoints)
            {
                if (touchpoint.Stage is { } stage && (touchpoint.Needs.Count > 0 || touchpoint.Expectation is not null))
                {
                    (met ??= []).Add(stage);
                }
            }
        }

        var missing = new MissingValues("stage");
        foreach (var stage in context.Map.Stages)
        {
            missing.Ask();
            if (stage is { Needs.Count: 0, Expectations.Count: 0 } && met?.Contains(stage.Id) != true)
            {
                missing.Add(stage.Key, Places.Stage(stage));
            }
        }

        if (missing.AreMost)
        {
            missing.Report(context, Places.Stages, "say what customers need or expect", null, "Add `needs` or `expectations`, to the stage or to its touchpoints.");
        }
    }
}
