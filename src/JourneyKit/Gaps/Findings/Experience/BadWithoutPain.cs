using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A touchpoint is bad for customers today, nobody says why, and the second map does not make it better.</summary>
internal sealed class BadWithoutPain : GapDetector
{
    private static readonly ExperienceScale[] Scales = [ExperienceScale.Emotion, ExperienceScale.Satisfaction, ExperienceScale.Effort];

    public override GapKind Kind { get; } = new("bad-without-pain", GapGroup.Experience, "A touchpoint is bad for customers today (an emotion of −1 or lower, a satisfaction of 2 of 5 or less, an effort of 4 of 5 or more, or, where neither emotion nor satisfaction is known, a harsh word), no pain point of it says why, and nothing that says so becomes better in the future map. What becomes worse is told as that, and is no such sign. Once for each touchpoint and what becomes of it. Where `importance-unmet` or `expectation-unmet` says that customers are not satisfied, satisfaction alone is no such sign. Of what customers do or meet alone (`kind: action` without a prompt) only the effort counts.", "Medium; high at the end of a scale (emotion −2, satisfaction 1, effort 5); one higher at a moment of truth.") { Heading = "Bad touchpoints of which nobody says why" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var told = new HashSet<TouchpointPair>(ReferenceEqualityComparer.Instance);
        foreach (var pair in ExperiencePair.All(context))
        {
            if (pair.Before.HasPainPoint() || pair.After.HasPainPoint() || IsBetter(pair))
            {
                continue;
            }

            var signs = BadSigns.Of(pair.Before, BadLimits.Default).Where(sign => BadAlone.Counts(pair.Pair.Before, sign) && !IsToldAsLoss(pair, sign) && (sign.Property != ExperienceScale.Satisfaction.Name || !IsSaidOfSatisfaction(pair))).ToList();
            if (signs.Count > 0 && told.Add(pair.Pair))
            {
                yield return Gap(context, pair, signs);
            }
        }
    }

    // Better is better, even where it is not yet good: that is a gap between the two maps, and said as one.
    private static bool IsBetter(ExperiencePair pair) => Scales.Any(scale => Change(pair, scale) > 0);

    // What gets worse is told as a loss.
    private static bool IsToldAsLoss(ExperiencePair pair, BadSign sign) => Scales.Any(scale => scale.Name == sign.Property && Change(pair, scale) < 0);

    private static decimal? Change(ExperiencePair pair, ExperienceScale scale)
        => scale.Of(pair.Before) is { } before && scale.Target(pair.After) is { } after ? scale.Distance(before, after) : null;

    private static bool IsSaidOfSatisfaction(ExperiencePair pair)
        => ImportanceScores.Of(pair).Standing is not null || pair.Expectation is { Length: > 0 };

    private Gap Gap(GapContext context, ExperiencePair pair, List<BadSign> signs)
    {
        var severity = signs.Exists(sign => sign.IsWorst) ? GapSeverity.High : GapSeverity.Medium;
        return new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = pair.Pair.IsMomentOfTruth ? severity + 1 : severity,
            Standing = GapStanding.Open,
            // The same in both maps, in one thing and not at its worst: nobody meant to change it.
            IsBackground = severity == GapSeverity.Medium && signs.Count == 1 && !pair.Pair.IsMomentOfTruth && !context.AreVersions,
            Title = $"{GapText.Name(pair.Pair.Before)} is bad for customers, and nobody says why",
            Message = $"{GapText.Name(pair.Pair)} is bad {context.WhenBefore}{pair.ForWhom}: {GapText.Listed([.. signs.Select(sign => sign.Words)])}. No pain point says why, and {context.SecondMap} does not make it better.",
            Advice = "Find out what goes wrong there, add it as a pain point, and decide whether the plan answers it.",
            Elements = pair.Elements(context),
            Numbers = BadNumbers.Of(context.Before, pair.Before, signs, "now"),
            Concerning = context.WorkAt(pair.Pair),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { emotion: -1 }
        """,
        """
        touchpoints:
          payment: { emotion: -1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { emotion: 1 }
        """,
    };
}
