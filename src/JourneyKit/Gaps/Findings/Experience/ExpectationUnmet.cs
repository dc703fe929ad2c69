using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>Customers expect something at a touchpoint, are disappointed there, and the second map does not change that.</summary>
internal sealed class ExpectationUnmet : GapDetector
{
    public override GapKind Kind { get; } = new("expectation-unmet", GapGroup.Experience, "Customers say what they expect of a touchpoint and are satisfied with it by 2 of 5 or less, and the future map leaves it so or does not say how satisfied they will be. The maps have no word for an expectation that is met: satisfaction tells. Where it matters to customers by two steps more than that, it is an importance-unmet instead.", "Medium for a satisfaction above 1 of 5, high for 1; one higher at a moment of truth, one lower where a persona is disappointed and only customers in general are said to expect something.") { Heading = "Touchpoints that fall short of what customers expect" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var found = Of(pair);
            if (found is { Expectation: { } expectation, Before: { } before } && (pair.Persona is null || found != Of(pair.ForEverybody)))
            {
                yield return Gap(context, pair, expectation, before, found.After);
            }
        }
    }

    private static (string? Expectation, Score? Before, Score? After) Of(ExperiencePair pair)
    {
        var scores = ImportanceScores.Of(pair);
        var isUnmet = scores.SatisfactionBefore <= Disappointment.Highest && !(scores.SatisfactionAfter > Disappointment.Highest);
        return isUnmet && scores.Standing is null && pair.Expectation is { Length: > 0 } expectation ? (expectation, scores.SatisfactionBefore, scores.SatisfactionAfter) : default;
    }

    private Gap Gap(GapContext context, ExperiencePair pair, string expectation, Score before, Score? after)
    {
        var satisfaction = context.Before.Input("satisfaction now", ExperienceScale.Satisfaction.Place(pair.Before), before);
        var isOwn = pair.Persona is null || pair.Before.Persona?.Expectation is not null;
        var then = after is null ? "does not say what it will be" : after == before ? "leaves it so" : $"plans {after} of 5";
        return new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(Disappointment.Highest - before + (isOwn ? 2 : 1), pair.Pair.IsMomentOfTruth),
            Standing = GapStanding.Open,
            Title = isOwn ? $"{GapText.Name(pair.Pair.Before)} is not what {(pair.Persona is null ? "customers expect" : $"{GapText.Name(pair.Persona)} expects")}" : $"{GapText.Name(pair.Pair.Before)} disappoints {GapText.Name(pair.Persona!)}",
            Message = isOwn ? $"{(pair.Persona is null ? "Customers expect" : $"{GapText.Name(pair.Persona)} expects")} {GapText.Quote(expectation)} of {GapText.Name(pair.Pair)}, and {(pair.Persona is null ? "their" : "this persona's")} satisfaction there is {before} of 5; {context.SecondMap} {then}."
                : $"The satisfaction of {GapText.Name(pair.Persona!)} at {GapText.Name(pair.Pair)} is {before} of 5; {context.SecondMap} {then}. What is expected there in general is {GapText.Quote(expectation)}; what this persona expects is not said.",
            Advice = isOwn ? "Plan how the expectation is met, or how customers learn not to have it." : "Say what this persona expects there, and plan what satisfies it.",
            Elements = pair.Elements(context),
            Numbers = [GapNumber.Stated(satisfaction.Name, before.Value, ExperienceScale.Satisfaction.Unit, satisfaction)],
            Reasons = context.Reasons(pair.Pair.After.Because),
            Concerning = context.WorkAt(pair.Pair),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { expectation: To pay in one step, satisfaction: 2 }
        """,
        """
        touchpoints:
          payment: { expectation: To pay in one step, satisfaction: 2 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { expectation: To pay in one step, satisfaction: 4 }
        """,
    };
}
