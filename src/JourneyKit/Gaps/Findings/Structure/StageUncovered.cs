using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A stage in which customers meet nothing.</summary>
internal sealed class StageUncovered : GapDetector
{
    public override GapKind Kind { get; } = new("stage-uncovered", GapGroup.Structure, "Customers meet nothing in a stage of the future map, either today or in future. A stage that is empty in both maps is no gap between them, a new stage with touchpoints is told by these, and maps whose touchpoints name no stages are left out.", "Medium where customers meet nothing, high where they meet something today and nothing in future.") { Heading = "Stages without touchpoints" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (contentsBefore, contentsAfter) = (new StageContents(context.Before.Map), new StageContents(context.After.Map));
        if (!contentsAfter.KnowsStages || !contentsBefore.KnowsStages)
        {
            yield break;
        }

        foreach (var stage in context.After.Map.Stages)
        {
            var stagesBefore = context.BeforeOf(stage).ToList();
            var isCovered = stagesBefore.Exists(contentsBefore.Covers);
            if (!contentsAfter.Covers(stage))
            {
                if (stagesBefore.Count > 0 && !isCovered)
                {
                    continue;
                }

                yield return Empty(context, stage, stagesBefore, isCovered);
            }
            else if (!isCovered && stagesBefore.Count > 0)
            {
                yield return Filled(context, stage, stagesBefore, contentsAfter.In(stage));
            }
        }
    }

    private Gap Empty(GapContext context, Stage stage, List<Stage> stagesBefore, bool isCovered) => new()
    {
        Id = IdOf(stage.Key),
        Kind = Kind,
        Severity = isCovered ? GapSeverity.High : GapSeverity.Medium,
        Standing = isCovered ? GapStanding.Regression : GapStanding.Open,
        Title = $"Nothing meets customers in {GapText.Name(stage)}",
        Message = $"In the stage {GapText.Name(stage)} customers meet nothing {context.WhenAfter}" + (isCovered ? $", although they meet something there {context.WhenBefore}." : "."),
        Advice = "Say what customers meet there, or leave the stage out.",
        Elements = [context.After.Stage(stage), .. stagesBefore.Select(context.Before.Stage)],
    };

    private Gap Filled(GapContext context, Stage stage, List<Stage> stagesBefore, IReadOnlyList<Touchpoint> there) => new()
    {
        Id = IdOf(stage.Key),
        Kind = Kind,
        Severity = GapSeverity.Medium,
        Standing = GapStanding.Planned,
        Title = $"Nothing meets customers in {GapText.Name(stage)} {context.WhenBefore}",
        Message = $"In the stage {GapText.Name(stage)} customers meet nothing {context.WhenBefore}; {context.WhenAfter} they meet {GapText.Names(there)}.",
        Elements = [context.After.Stage(stage), .. stagesBefore.Select(context.Before.Stage), .. there.Select(context.After.Touchpoint)],
        Concerning = context.Work.Concerning(there.Select(touchpoint => touchpoint.Id)),
    };

    public override GapExample FoundExample { get; } = new(
        """
        stages: [purchase, delivery]
        touchpoints:
          cart: { stage: purchase }
          parcel: { stage: delivery }
        """,
        """
        stages: [purchase, delivery]
        touchpoints:
          cart: { stage: purchase }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        stages: [purchase, delivery]
        touchpoints:
          cart: { stage: purchase }
          parcel: { stage: delivery }
        """,
    };
}
