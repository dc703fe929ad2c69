using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A stage says what customers need or expect.</summary>
internal sealed class StageWithoutExpectations : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4014", "stage-without-expectations", DiagnosticSeverity.Hint, "What customers bring along decides how the stage feels. Say it of the stage, or of its touchpoints.");

    public override ElementList<int> Checklist => [30, 55];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        HashSet<string>? met = null;
        if (context.Map.Stages.Count > 0)
        {
            foreach (var touchpoint in context.Map.Touchpoints)
            {
                if (touchpoint.Stage is { } stage && (touchpoint.Needs.Count > 0 || touchpoint.Expectation is not null))
                {
                    (met ??= new(StringComparer.Ordinal)).Add(stage.Value);
                }
            }
        }

        var missing = new Shortfall("stage");
        foreach (var stage in context.Map.Stages)
        {
            missing.Look();
            if (stage is { Needs.Count: 0, Expectations.Count: 0 } && met?.Contains(stage.Key) != true)
            {
                missing.Add(stage.Key, Places.Stage(stage));
            }
        }

        missing.Report(context, Places.Stages, "says neither what customers need nor what they expect", "say neither what customers need nor what they expect", "Add `needs` or `expectations`, or say it at the touchpoints.");
    }
}
