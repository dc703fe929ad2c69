using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Fewer take a small step than should.</summary>
internal sealed class MicroConversionBelowTarget : GapDetector
{
    private const decimal Little = 0.1m;
    private const decimal Much = 0.3m;

    public override GapKind Kind { get; } = new("micro-conversion-below-target", GapGroup.Structure, "Fewer customers take a small step toward a conversion today than the future map asks: its target there, else its rate, else today's own target.", "Low where less than a tenth of the target is missing, medium up to three tenths, high above; one lower where the step is not said to be a milestone.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var future = new Dictionary<string, (Touchpoint At, MicroConversion Step)>(StringComparer.Ordinal);
        foreach (var touchpoint in context.Future.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                future[step.Key] = (touchpoint, step);
            }
        }

        foreach (var touchpoint in context.Current.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                if (step.Rate is { } rate && future.TryGetValue(step.Key, out var then) && Target(context, (touchpoint, step), then) is var (target, input, standing) && rate < target)
                {
                    yield return Gap(context, (touchpoint, step, rate), then, target, input, standing);
                }
            }
        }
    }

    private Gap Gap(GapContext context, (Touchpoint At, MicroConversion Step, Share Rate) now, (Touchpoint At, MicroConversion Step) then, Share target, GapInput asked, GapStanding standing)
    {
        var today = context.Current.Input("rate today", Places.MicroConversion(now.At, now.Step) / "rate", now.Rate);
        return new Gap
        {
            Id = IdOf(now.Step.Key),
            Kind = Kind,
            Severity = Severity((target.Value - now.Rate.Value) / target.Value, then.Step.Kind ?? now.Step.Kind),
            Standing = standing,
            Title = $"Too few do {GapText.Name(then.Step)}",
            Message = $"{GapText.Name(now.Step)} is done by {GapText.Percent(now.Rate.Value)} of those at {GapText.Name(now.At)} today; it should be {GapText.Percent(target.Value)}" + (standing == GapStanding.Open ? ", and the future map does not ask for it." : "."),
            Elements = [context.Current.MicroConversion(now.At, now.Step), context.Future.MicroConversion(then.At, then.Step)],
            Numbers =
            [
                GapNumber.Stated("share today", Measure.Fraction(now.Rate.Value), null, today),
                GapNumber.Stated("share to be", Measure.Fraction(target.Value), null, asked),
                new GapNumber("distance", (target.Value - now.Rate.Value) * 100, "percentage points", "to be − today", [today, asked]),
            ],
            Concerning = context.Work.Concerning(now.At.Id, then.At.Id),
        };
    }

    private static (Share Target, GapInput Input, GapStanding Standing)? Target(GapContext context, (Touchpoint At, MicroConversion Step) now, (Touchpoint At, MicroConversion Step) then)
    {
        var place = Places.MicroConversion(then.At, then.Step);
        return (then.Step.Target, then.Step.Rate, now.Step.Target) switch
        {
            ({ } target, _, _) => (target, context.Future.Input("target", place / "target", target), GapStanding.Planned),
            (_, { } rate, _) => (rate, context.Future.Input("rate to be", place / "rate", rate), GapStanding.Planned),
            (_, _, { } own) => (own, context.Current.Input("target", Places.MicroConversion(now.At, now.Step) / "target", own), GapStanding.Open),
            _ => null,
        };
    }

    private static GapSeverity Severity(decimal missing, MicroConversionKind? kind)
    {
        var severity = missing < Little ? GapSeverity.Low : missing <= Much ? GapSeverity.Medium : GapSeverity.High;
        return kind == MicroConversionKind.Milestone || severity == GapSeverity.Low ? severity : severity - 1;
    }
}
