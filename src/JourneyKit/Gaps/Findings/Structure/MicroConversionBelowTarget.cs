using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Fewer take a small step than should.</summary>
internal sealed class MicroConversionBelowTarget : GapDetector
{
    private const decimal Little = 0.1m;
    private const decimal Much = 0.3m;

    public override GapKind Kind { get; } = new("micro-conversion-below-target", GapGroup.Structure, "Fewer customers take a small step toward a conversion today than the future map asks: its target there, else its rate, else today's own target.", "Low where less than a tenth of the target is missing, medium up to three tenths, high above; one lower where the step is not said to be a milestone.") { Heading = "Micro-conversions below their target" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var stepsAfter = new Dictionary<Id<MicroConversion>, (Touchpoint At, MicroConversion Step)>();
        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                stepsAfter[step.Id] = (touchpoint, step);
            }
        }

        foreach (var touchpoint in context.Before.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                if (step.Rate is { } rate && stepsAfter.TryGetValue(step.Id, out var after) && Target(context, (touchpoint, step), after) is var (target, input, standing) && rate < target)
                {
                    yield return Gap(context, (touchpoint, step, rate), after, target, input, standing);
                }
            }
        }
    }

    private Gap Gap(GapContext context, (Touchpoint At, MicroConversion Step, Share Rate) before, (Touchpoint At, MicroConversion Step) after, Share target, GapInput asked, GapStanding standing)
    {
        var today = context.Before.Input("rate today", Places.MicroConversion(before.At, before.Step) / PropertyKeys.Rate, before.Rate);
        return new Gap
        {
            Id = IdOf(before.Step.Key),
            Kind = Kind,
            Severity = Severity((target.Value - before.Rate.Value) / target.Value, after.Step.Kind ?? before.Step.Kind),
            Standing = standing,
            Title = $"Too few do {GapText.Name(after.Step)}",
            Message = $"{GapText.Name(before.Step)} is done by {Figures.Percent(before.Rate.Value)} of those at {GapText.Name(before.At)} {context.WhenBefore}; it should be {Figures.Percent(target.Value)}" + (standing == GapStanding.Open ? $", and {context.SecondMap} does not ask for it." : "."),
            Elements = [context.Before.MicroConversion(before.At, before.Step), context.After.MicroConversion(after.At, after.Step)],
            Numbers =
            [
                GapNumber.Stated("share today", Measure.Fraction(before.Rate.Value), null, today),
                GapNumber.Stated("share to be", Measure.Fraction(target.Value), null, asked),
                new GapNumber("distance", (target.Value - before.Rate.Value) * 100, GapNumber.PercentagePoints, "to be − today", [today, asked]),
            ],
            Concerning = context.Work.Concerning(before.At.Id, after.At.Id),
        };
    }

    private static (Share Target, GapInput Input, GapStanding Standing)? Target(GapContext context, (Touchpoint At, MicroConversion Step) before, (Touchpoint At, MicroConversion Step) after)
    {
        var place = Places.MicroConversion(after.At, after.Step);
        return (after.Step.Target, after.Step.Rate, before.Step.Target) switch
        {
            ({ } target, _, _) => (target, context.After.Input("target", place / PropertyKeys.Target, target), GapStanding.Planned),
            (_, { } rate, _) => (rate, context.After.Input("rate to be", place / PropertyKeys.Rate, rate), GapStanding.Planned),
            (_, _, { } own) => (own, context.Before.Input("target", Places.MicroConversion(before.At, before.Step) / PropertyKeys.Target, own), GapStanding.Open),
            _ => null,
        };
    }

    private static GapSeverity Severity(decimal missing, MicroConversionKind? kind)
    {
        var severity = missing < Little ? GapSeverity.Low : missing <= Much ? GapSeverity.Medium : GapSeverity.High;
        return kind == MicroConversionKind.Milestone || severity == GapSeverity.Low ? severity : severity - 1;
    }

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: { contributesTo: order, rate: 40% } } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: { contributesTo: order, target: 60% } } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: { contributesTo: order, target: 40% } } }
          confirmation: {}
        """,
    };
}
