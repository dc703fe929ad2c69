using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A small step toward a conversion is counted today and no longer in the second map.</summary>
internal sealed class MicroConversionLost : GapDetector
{
    public override GapKind Kind { get; } = new("micro-conversion-lost", GapGroup.Regressions, "A small step toward a conversion is counted at a touchpoint today, and the future map, which keeps the touchpoint and the conversion, has it nowhere. Unclear where a new step toward the same conversion stands at that touchpoint.", "Medium for a milestone and for one with a target, else low; low where it is unclear." + Regression.WithReason) { Heading = "Small steps that are no longer counted" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (stepsBefore, stepsAfter) = (Steps(context.Before.Map), Steps(context.After.Map));
        foreach (var at in context.Before.Map.Touchpoints)
        {
            foreach (var step in at.MicroConversions)
            {
                if (!stepsAfter.Contains(step.Id) && !at.IsForNobody() && context.AfterOf(at).ToList() is { Count: > 0 } after && IsStillToward(context, step))
                {
                    yield return Gap(context, at, step, after, [.. after.SelectMany(touchpoint => touchpoint.MicroConversions.Where(other => !stepsBefore.Contains(other.Id) && MayReplace(context, step, other)))]);
                }
            }
        }
    }

    private static HashSet<Id<MicroConversion>> Steps(JourneyMap map) => [.. map.Touchpoints.SelectMany(touchpoint => touchpoint.MicroConversions).Select(step => step.Id)];

    // Where the goal itself is gone, that is the loss.
    private static bool IsStillToward(GapContext context, MicroConversion step)
        => step.ContributesTo is not { } goal || context.Before.Map.Conversions[goal] is not { } conversion || context.Matched.AfterOf(conversion).Any();

    private static bool MayReplace(GapContext context, MicroConversion gone, MicroConversion added)
        => gone.ContributesTo is not { } goal || added.ContributesTo is not { } other || context.Matches.Conversions.AfterOf(goal).Contains(other);

    private Gap Gap(GapContext context, Touchpoint at, MicroConversion step, List<Touchpoint> after, List<MicroConversion> added)
    {
        var conversion = step.ContributesTo is { } id ? context.Before.Map.Conversions[id] : null;
        var isUnclear = added.Count > 0;
        var place = Places.MicroConversion(at, step);
        var known = new[] { ("rate today", step.Rate, "rate"), ("target", step.Target, "target") }.Where(number => number.Item2 is not null).Select(number => GapNumber.Stated(number.Item1, Measure.Fraction(number.Item2!.Value.Value), "of those at the touchpoint", context.Before.Input(number.Item1, place / number.Item3, number.Item2))).ToList();
        var figures = (step.Rate, step.Target) switch
        {
            ({ } rate, { } target) => $" ({Figures.Percent(rate.Value)} do it; it should be {Figures.Percent(target.Value)})",
            ({ } rate, null) => $" ({Figures.Percent(rate.Value)} do it)",
            (null, { } target) => $" (it should be {Figures.Percent(target.Value)})",
            _ => "",
        };
        var gap = new Gap
        {
            Id = IdOf(at.Key, step.Key),
            Kind = Kind,
            Severity = !isUnclear && (step.Kind == MicroConversionKind.Milestone || step.Target is not null) ? GapSeverity.Medium : GapSeverity.Low,
            Standing = isUnclear ? GapStanding.Unclear : GapStanding.Regression,
            Title = $"The step {GapText.Name(step)} is no longer counted",
            Message = $"At {GapText.Name(at)} the step {GapText.Name(step)}{(conversion is null ? "" : $" toward {GapText.Name(conversion)}")} is counted {context.WhenBefore}{figures}; {Regression.Where(context)} it is gone."
                + (isUnclear ? $" {GapText.Names(added)} {(added.Count == 1 ? "is" : "are")} new there: {(added.Count == 1 ? "is that" : "is one of them")} the same step by another name?" : ""),
            Advice = isUnclear ? "If so, keep its id, so that its figures can be compared." : $"Keep counting it, or say which step shows {context.WhenAfter} that customers are on the way.",
            Elements = [context.Before.MicroConversion(at, step), .. after.Select(context.After.Touchpoint)],
            Numbers = [.. known],
            Concerning = context.Work.Concerning([at.Id, .. after.Select(touchpoint => touchpoint.Id)]),
        };
        return isUnclear ? gap : Regression.Explain(gap, context, [.. after.SelectMany(touchpoint => touchpoint.Because).Distinct()]);
    }

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: order } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: {}
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { microConversions: { picks-slot: order } }
          confirmation: {}
        """,
    };
}
