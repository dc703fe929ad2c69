using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>What is replaced is not there any more.</summary>
internal sealed class ReplacedStillThere : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8002", "replaced-still-there", DiagnosticSeverity.Warning, "A touchpoint or stage that is replaced but still in the map is counted twice: take it out, or do not call it replaced.");

    public override ElementList<int> Checklist => [79];

    public override string BadExample => """
        state: future
        touchpoints:
          form: {}
          short-form: { replaces: [form] }
        """;

    public override string GoodExample => """
        state: future
        touchpoints:
          form: {}
          short-form: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var replaced in touchpoint.Replaces.Items)
            {
                if (replaced == touchpoint.Id || context.Map.Touchpoints[replaced] is null)
                {
                    continue;
                }

                context.ReportValue(Places.Touchpoint(touchpoint) / "replaces" / replaced.Value, $"`{touchpoint.Id}` replaces the touchpoint `{replaced}`, which is still in the map.");
            }
        }

        foreach (var stage in context.Map.Stages)
        {
            foreach (var replaced in stage.Replaces.Where(replaced => replaced != stage.Id && context.Map.Stages[replaced] is not null))
            {
                context.ReportValue(ElementPath.Root / "stages" / stage.Key / "replaces" / replaced.Value, $"`{stage.Id}` replaces the stage `{replaced}`, which is still in the map.");
            }
        }
    }
}
