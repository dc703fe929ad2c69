using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A small step toward a conversion that nobody counts today, and stages that have none in the second map.</summary>
internal sealed class MicroConversionMissing : GapDetector
{
    public override GapKind Kind { get; } = new("micro-conversion-missing", GapGroup.Structure, "A small step toward a conversion that the future map counts and today's does not; and the stages before the first conversion in which the future map counts none, where they are new or today's map counts one there that `micro-conversion-lost` does not name. What is the same in both maps is no gap between them.", "Low; medium for a milestone.") { Heading = "Micro-conversions that are not counted yet" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var known = new Dictionary<Id<MicroConversion>, (Touchpoint At, MicroConversion Step)>();
        foreach (var touchpoint in context.Before.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                known[step.Id] = (touchpoint, step);
            }
        }

        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                if (!known.TryGetValue(step.Id, out var today))
                {
                    yield return Gap(context, touchpoint, step, null, step.Target ?? step.Rate);
                }
                else if (today.Step.Rate is null && (step.Target ?? step.Rate) is { } target && (step.Target, step.Rate) != (today.Step.Target, today.Step.Rate))
                {
                    yield return Gap(context, touchpoint, step, today, target);
                }
            }
        }

        if (StagesWithout(context.After.Map).FindAll(stage => IsNews(context, stage)) is { Count: > 0 } without)
        {
            yield return Gap(context, without);
        }
    }

    // What a touchpoint that stays counted and no longer does is told as a loss.
    private static bool IsNews(GapContext context, Stage stage)
    {
        var stagesBefore = context.BeforeOf(stage).Select(own => own.Id).ToHashSet();
        return stagesBefore.Count == 0 || context.Before.Map.Touchpoints.Any(touchpoint => touchpoint is { MicroConversions.Count: > 0, Stage: { } own } && stagesBefore.Contains(own) && !context.AfterOf(touchpoint).Any());
    }

    private Gap Gap(GapContext context, Touchpoint at, MicroConversion step, (Touchpoint At, MicroConversion Step)? today, Share? target)
    {
        var conversion = step.ContributesTo is { } id ? context.After.Map.Conversions[id] : null;
        var toward = conversion is null ? "" : $", a step toward {GapText.Name(conversion)},";
        return new Gap
        {
            Id = IdOf(at.Key, step.Key),
            Kind = Kind,
            Severity = step.Kind == MicroConversionKind.Milestone ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Planned,
            Title = $"Nobody counts {GapText.Name(step)} {context.WhenBefore}",
            Message = (today is null
                    ? $"{GapText.Name(step)} at {GapText.Name(at)}{toward} is to be counted {context.WhenAfter} and is not in {context.FirstMap}."
                    : $"How many do {GapText.Name(step)} at {GapText.Name(today.Value.At)}{toward} is not known {context.WhenBefore}.")
                + (target is { } share ? $" {GapText.Capital(context.WhenAfter)} it should be {Figures.Percent(share.Value)} of those who are there." : ""),
            Advice = today is null ? null : "Count it now: without a figure from before nobody will see whether it got better.",
            Elements = [context.After.MicroConversion(at, step), .. today is { } own ? new[] { context.Before.MicroConversion(own.At, own.Step) } : []],
            Numbers = target is { } asked ? [GapNumber.Stated("share to be", Measure.Fraction(asked.Value), null, context.After.Input(step.Target is null ? "rate" : "target", Places.MicroConversion(at, step) / (step.Target is null ? "rate" : "target"), asked))] : [],
            Concerning = context.Work.Concerning(at.Id),
        };
    }

    private Gap Gap(GapContext context, List<Stage> stages) => new()
    {
        Id = IdOf(),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Open,
        IsBackground = true,
        Title = stages.Count == 1 ? "A stage has no small step to count" : "Stages have no small step to count",
        Message = $"In {GapText.Names(stages)} {context.SecondMap} counts no small step toward a conversion, so nobody will see there who is on the way and who is lost.",
        Advice = "Name for each stage the small step that shows that a customer is on the way.",
        Elements = [.. stages.Select(context.After.Stage)],
    };

    // The stages before the first conversion that have a touchpoint of ours.
    private static List<Stage> StagesWithout(JourneyMap map)
    {
        var (converting, counting, ours) = (new HashSet<Id<Stage>>(), new HashSet<Id<Stage>>(), new HashSet<Id<Stage>>());
        converting.UnionWith(map.Conversions.Select(conversion => conversion.At is { } at ? map.Touchpoints[at]?.Stage : null).OfType<Id<Stage>>());
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                if (touchpoint.MicroConversions.Count > 0)
                {
                    counting.Add(stage);
                }

                if (FromChannel.IsOurs(map, touchpoint))
                {
                    ours.Add(stage);
                }
            }
        }

        return map.Stages.Any(stage => converting.Contains(stage.Id))
            ? [.. map.Stages.TakeWhile(stage => !converting.Contains(stage.Id)).Where(stage => ours.Contains(stage.Id) && !counting.Contains(stage.Id))]
            : [];
    }

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: {}
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: order } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: order } }
          confirmation: {}
        """,
    };
}
