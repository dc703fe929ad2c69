using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A stage feels worse today than the second map asks.</summary>
internal sealed class StageEmotionBelowTarget : GapDetector
{
    public override GapKind Kind { get; } = new("stage-emotion-below-target", GapGroup.Experience, "The touchpoints of a stage feel worse on average today than what becomes of them should. Unweighted, one value for each pair of a touchpoint and what becomes of it, wherever in the future map that is; what is new or gone has no pair. Found where both emotions of at least two pairs are known.", "Low for less than one step on the scale, medium for less than two, high for two or more.") { Heading = "Stages that feel worse than they should" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var means = new Dictionary<Id<Stage>, MeanEmotions>();
        foreach (var pair in ExperiencePair.All(context))
        {
            if (pair is { Persona: null, Pair.Before.Stage: { } stage })
            {
                (means.TryGetValue(stage, out var mean) ? mean : means[stage] = new MeanEmotions(context)).Add(pair);
            }
        }

        foreach (var stage in context.Before.Map.Stages)
        {
            if (means.TryGetValue(stage.Id, out var mean) && mean.AreBelowTarget)
            {
                yield return Gap(context, stage, mean);
            }
        }
    }

    private Gap Gap(GapContext context, Stage stage, MeanEmotions mean) => new()
    {
        Id = IdOf(stage.Key),
        Kind = Kind,
        Severity = mean.Severity,
        Standing = GapStanding.Planned,
        Title = $"The stage {GapText.Name(stage)} feels worse than it should",
        Message = $"The stage {GapText.Name(stage)} feels {mean.Words}.",
        Elements = [context.Before.Stage(stage), .. context.AfterOf(stage).Select(context.After.Stage)],
        Numbers = mean.Numbers,
    };

    public override GapExample FoundExample { get; } = new(
        """
        stages: [purchase]
        touchpoints:
          cart: { stage: purchase, emotion: 0 }
          payment: { stage: purchase, emotion: -1 }
        """,
        """
        stages: [purchase]
        touchpoints:
          cart: { stage: purchase, emotion: 0 }
          payment: { stage: purchase, emotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        stages: [purchase]
        touchpoints:
          cart: { stage: purchase, emotion: 0 }
          payment: { stage: purchase, emotion: -1 }
        """,
    };
}
