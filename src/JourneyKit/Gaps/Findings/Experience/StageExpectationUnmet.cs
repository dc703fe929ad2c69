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

    public override GapKind Kind { get; } = new("stage-expectation-unmet", GapGroup.Experience, "Customers say what they expect of a stage, and their satisfaction with its touchpoints is below 2.5 of 5 on average: unweighted, over at least two that are known. Planned where the same mean over the stage in the future map is 2.5 or more, else open.", "Medium; high where the mean is below 1.5 of 5.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        Dictionary<string, List<Touchpoint>>? now = null, then = null;
        foreach (var stage in context.Current.Map.Stages.Where(stage => stage.Expectations.Count > 0))
        {
            now ??= ByStage(context.Current.Map);
            then ??= ByStage(context.Future.Map);
            var future = context.AfterOf(stage).ToList();
            var (before, all) = Mean(context.Current, now, [stage]);
            if (before.Count >= Fewest && before.Value < Enough)
            {
                yield return Gap(context, stage, future, (before, all), Mean(context.Future, then, future));
            }
        }
    }

    private Gap Gap(GapContext context, Stage stage, List<Stage> future, (MeanScore Mean, int All) before, (MeanScore Mean, int All) after)
    {
        var isKnown = after.Mean.Count > 0;
        var isLifted = isKnown && after.Mean.Value >= Enough;
        return new Gap
        {
            Id = IdOf(stage.Key),
            Kind = Kind,
            Severity = before.Mean.Value < High ? GapSeverity.High : GapSeverity.Medium,
            Standing = isLifted ? GapStanding.Planned : GapStanding.Open,
            Title = $"The stage {GapText.Name(stage)} is not what is expected",
            Message = $"Customers expect {GapText.Listed([.. stage.Expectations.Select(GapText.Quote)])} of the stage {GapText.Name(stage)}, but their satisfaction there is {GapText.Number(before.Mean.Value)} of 5 on average (unweighted, {Listing.OutOf(before.Mean.Count, before.All).ToLowerInvariant()} touchpoints known). {Outlook(after.Mean, isKnown, isLifted)}",
            Advice = isLifted ? null : "Plan how the expectation is met, or how customers learn not to have it.",
            Elements = [context.Current.Stage(stage), .. future.Select(context.Future.Stage)],
            Numbers =
            [
                Number("mean satisfaction now", before),
                .. isKnown ? [Number("mean satisfaction to be", after)] : ElementList.Create<GapNumber>([]),
            ],
        };
    }

    private static string Outlook(MeanScore mean, bool isKnown, bool isLifted)
        => !isKnown ? "The future map does not say what it will be." : $"The future map {(isLifted ? "plans" : "plans no more than")} {GapText.Number(mean.Value)} of 5.";

    private static GapNumber Number(string name, (MeanScore Mean, int All) of)
        => new(name, of.Mean.Value, ExperienceScale.Satisfaction.Unit, $"unweighted mean over {of.Mean.Count} of {of.All} touchpoints, rounded to hundredths", of.Mean.Inputs);

    private static Dictionary<string, List<Touchpoint>> ByStage(JourneyMap map) => map.Touchpoints
        .Where(touchpoint => touchpoint is { Stage: not null, Personas: not { Count: 0 } })
        .GroupBy(touchpoint => touchpoint.Stage!.Value.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static (MeanScore Mean, int All) Mean(JourneySide side, Dictionary<string, List<Touchpoint>> touchpoints, IEnumerable<Stage> stages)
    {
        var (mean, all) = (new MeanScore(side, Places.Touchpoints), 0);
        foreach (var touchpoint in stages.SelectMany(stage => touchpoints.GetValueOrDefault(stage.Key) ?? []))
        {
            all++;
            if (touchpoint.Satisfaction is { } satisfaction)
            {
                mean.Add(touchpoint.Name, satisfaction, () => Places.Touchpoint(touchpoint) / ExperienceScale.Satisfaction.Name);
            }
        }

        return (mean, all);
    }
}
