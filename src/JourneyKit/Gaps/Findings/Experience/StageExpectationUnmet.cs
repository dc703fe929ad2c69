using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>Customers expect something of a stage and are not satisfied with its touchpoints.</summary>
internal sealed class StageExpectationUnmet : GapDetector
{
    private const int Fewest = 2;
    private const decimal High = 1.5m;

    // What rounds to the two of five from which on a single touchpoint disappoints.
    private const decimal Enough = 2.5m;

    public override GapKind Kind { get; } = new("stage-expectation-unmet", GapGroup.Experience, "Customers say what they expect of a stage, and their satisfaction with its touchpoints is below 2.5 of 5 on average: unweighted, over at least two that are known. Planned where the same mean over the stage in the future map is 2.5 or more, else open.", "Medium; high where the mean is below 1.5 of 5.") { Heading = "Stages that fall short of what customers expect" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        Dictionary<Id<Stage>, List<Touchpoint>>? before = null, after = null;
        foreach (var stage in context.Before.Map.Stages.Where(stage => stage.Expectations.Count > 0))
        {
            before ??= ByStage(context.Before.Map);
            after ??= ByStage(context.After.Map);
            var stagesAfter = context.AfterOf(stage).ToList();
            var (mean, all) = Mean(context.Before, before, [stage]);
            if (mean.Count >= Fewest && mean.Value < Enough)
            {
                yield return Gap(context, stage, stagesAfter, (mean, all), Mean(context.After, after, stagesAfter));
            }
        }
    }

    private Gap Gap(GapContext context, Stage stage, List<Stage> stagesAfter, (MeanScore Mean, int All) mean, (MeanScore Mean, int All) meanAfter)
    {
        var isKnown = meanAfter.Mean.Count > 0;
        var isLifted = isKnown && meanAfter.Mean.Value >= Enough;
        return new Gap
        {
            Id = IdOf(stage.Key),
            Kind = Kind,
            Severity = mean.Mean.Value < High ? GapSeverity.High : GapSeverity.Medium,
            Standing = isLifted ? GapStanding.Planned : GapStanding.Open,
            Title = $"The stage {GapText.Name(stage)} is not what is expected",
            Message = $"Customers expect {GapText.Listed([.. stage.Expectations.Select(GapText.Quote)])} of the stage {GapText.Name(stage)}, but their satisfaction there is {Figures.Number(mean.Mean.Value)} of 5 on average (unweighted, {Listing.OutOf(mean.Mean.Count, mean.All).ToLowerInvariant()} touchpoints known). {Outlook(context, meanAfter.Mean, isKnown, isLifted)}",
            Advice = isLifted ? null : "Plan how the expectation is met, or how customers learn not to have it.",
            Elements = [context.Before.Stage(stage), .. stagesAfter.Select(context.After.Stage)],
            Numbers =
            [
                Number("mean satisfaction now", mean),
                .. isKnown ? [Number("mean satisfaction to be", meanAfter)] : ElementCollections.List<GapNumber>([]),
            ],
        };
    }

    private static string Outlook(GapContext context, MeanScore mean, bool isKnown, bool isLifted)
        => !isKnown ? $"{GapText.Capital(context.SecondMap)} does not say what it will be." : $"{GapText.Capital(context.SecondMap)} {(isLifted ? "plans" : "plans no more than")} {Figures.Number(mean.Value)} of 5.";

    private static GapNumber Number(string name, (MeanScore Mean, int All) of)
        => new(name, of.Mean.Value, ExperienceScale.Satisfaction.Unit, $"unweighted mean over {of.Mean.Count} of {of.All} touchpoints, rounded to hundredths", of.Mean.Inputs);

    private static Dictionary<Id<Stage>, List<Touchpoint>> ByStage(JourneyMap map) => map.Touchpoints
        .Where(touchpoint => touchpoint is { Stage: not null, Personas: not { Count: 0 } })
        .GroupBy(touchpoint => touchpoint.Stage!.Value)
        .ToDictionary(group => group.Key, group => group.ToList());

    private static (MeanScore Mean, int All) Mean(JourneySide side, Dictionary<Id<Stage>, List<Touchpoint>> touchpoints, IEnumerable<Stage> stages)
    {
        var (mean, all) = (new MeanScore(side, Places.Touchpoints), 0);
        foreach (var touchpoint in stages.SelectMany(stage => touchpoints.GetValueOrDefault(stage.Id) ?? []))
        {
            all++;
            if (touchpoint.Satisfaction is { } satisfaction)
            {
                mean.Add(touchpoint.Name, satisfaction, () => Places.Touchpoint(touchpoint) / ExperienceScale.Satisfaction.Name);
            }
        }

        return (mean, all);
    }

    public override GapExample FoundExample { get; } = new(
        """
        stages: { purchase: { expectations: [to pay in one step] } }
        touchpoints:
          cart: { stage: purchase, satisfaction: 3 }
          payment: { stage: purchase, satisfaction: 1 }
        """,
        """
        stages: { purchase: { expectations: [to pay in one step] } }
        touchpoints:
          cart: { stage: purchase, satisfaction: 3 }
          payment: { stage: purchase, satisfaction: 3 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        stages: { purchase: { expectations: [to pay in one step] } }
        touchpoints:
          cart: { stage: purchase, satisfaction: 3 }
          payment: { stage: purchase, satisfaction: 2 }
        """,
    };
}
