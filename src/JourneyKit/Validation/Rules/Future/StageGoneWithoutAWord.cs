using JourneyKit.Matching;
using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds stages of the baseline that nothing replaces while their touchpoints remain.</summary>
internal sealed class StageGoneWithoutAWord : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8038", "stage-gone-without-a-word", DiagnosticSeverity.Warning, "A stage of the baseline is not in this map and no stage replaces it, while touchpoints of it remain: the two maps cannot be compared stage by stage. Say in `replaces` of the new stage which ones it stands for. A stage that is gone with all its touchpoints needs no explanation.");

    public override ElementList<int> Checklist => [100];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        stages: [search, compare, book]
        touchpoints:
          price-list: { stage: compare }
        """;

    public override string BadExample => """
        state: future
        status: approved
        stages:
          choose: {}
          book: { replaces: [search] }
        touchpoints:
          price-list: { stage: choose }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        stages:
          choose: { replaces: [compare] }
          book: { replaces: [search] }
        touchpoints:
          price-list: { stage: choose }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current || context.Map.Stages.Count == 0)
        {
            return;
        }

        var matched = context.Matched;
        HashSet<Id<Stage>>? living = null;
        foreach (var stage in context.Baseline!.Stages)
        {
            if (!matched.AfterOf(stage).Any() && (living ??= StagesThatLiveOn(matched)).Contains(stage.Id))
            {
                context.ReportElement(ElementPath.Root / PropertyKeys.Stages, $"The stage `{stage.Id}` of the baseline is gone, but touchpoints of it are still here: say which stage `replaces` it.").About(stage.Key);
            }
        }
    }

    private static HashSet<Id<Stage>> StagesThatLiveOn(MatchedMaps matched)
    {
        var stages = new HashSet<Id<Stage>>();
        foreach (var touchpoint in matched.Before.Touchpoints)
        {
            if (touchpoint.Stage is { } stage && !matched.IsGone(touchpoint))
            {
                stages.Add(stage);
            }
        }

        return stages;
    }
}
