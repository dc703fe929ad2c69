using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>Customers expect something at a touchpoint, are disappointed there, and the second map does not change that.</summary>
internal sealed class ExpectationUnmet : GapDetector
{
    public override GapKind Kind { get; } = new("expectation-unmet", GapGroup.Experience, "Customers say what they expect of a touchpoint and are satisfied with it by 2 of 5 or less, and the future map leaves it so or does not say how satisfied they will be. The maps have no word for an expectation that is met: satisfaction tells. Where it matters to customers by two steps more than that, it is an importance-unmet instead.", "Medium for a satisfaction above 1 of 5, high for 1; one higher at a moment of truth.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var found = Of(pair);
            if (found is { Expectation: { } expectation, Now: { } now } && (pair.Persona is null || found != Of(pair.ForEverybody)))
            {
                yield return Gap(context, pair, expectation, now, found.Then);
            }
        }
    }

    private static (string? Expectation, Score? Now, Score? Then) Of(ExperiencePair pair)
    {
        var scores = ImportanceScores.Of(pair);
        var isUnmet = scores.SatisfactionNow <= Disappointment.Highest && !(scores.SatisfactionThen > Disappointment.Highest);
        return isUnmet && scores.Standing is null && pair.Expectation is { Length: > 0 } expectation ? (expectation, scores.SatisfactionNow, scores.SatisfactionThen) : default;
    }

    private Gap Gap(GapContext context, ExperiencePair pair, string expectation, Score now, Score? then)
    {
        var satisfaction = context.Current.Input("satisfaction now", ExperienceScale.Satisfaction.Place(pair.Now), now);
        return new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(Disappointment.Highest - now + 2, pair.Pair.IsMomentOfTruth),
            Standing = GapStanding.Open,
            Title = $"{GapText.Name(pair.Pair.Now)} is not what is expected{pair.ForWhom}",
            Message = $"Customers expect {GapText.Quote(expectation)} of {GapText.Name(pair.Pair)}, and their satisfaction there is {now} of 5{pair.ForWhom}; the future map {(then is null ? "does not say what it will be" : then == now ? "leaves it so" : $"plans {then} of 5")}.",
            Advice = "Plan how the expectation is met, or how customers learn not to have it.",
            Elements = pair.Elements(context),
            Numbers = [GapNumber.Stated(satisfaction.Name, now.Value, ExperienceScale.Satisfaction.Unit, satisfaction)],
            Reasons = context.Reasons(pair.Pair.Then.Because),
            Concerning = context.WorkAt(pair.Pair),
        };
    }
}
