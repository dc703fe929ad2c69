namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Makes scores of parts. They are counted in millionths, so that rounding decides no order.</summary>
internal sealed class RankScorer
{
    public const decimal Unit = 1_000_000m;

    private readonly double[] weights;
    private readonly double all;
    private readonly double penalty;

    public RankScorer(RankWeights weights)
    {
        this.weights = [.. Enum.GetValues<RankCriterion>().Select(criterion => (double)weights.Of(criterion))];
        all = this.weights.Sum();
        penalty = (double)weights.UnknownPenalty;
    }

    /// <summary>The score of a gap and its coverage, both in millionths.</summary>
    public (long Score, long Coverage) Of(RankTerm[] terms, double[] inputs)
    {
        var (known, sum) = (0d, 0d);
        foreach (var term in terms)
        {
            var weight = weights[(int)term.Criterion];
            known += weight;
            sum += weight * term.Value(inputs);
        }

        if (known <= 0)
        {
            return (0, 0);
        }

        var coverage = Math.Min(known / all, 1);
        return (Millionths(sum / known * (1 - (penalty * (1 - coverage)))), Millionths(coverage));
    }

    public static decimal Rounded(double value) => Millionths(value) / Unit;

    private static long Millionths(double value) => (long)Math.Round(value * (double)Unit, MidpointRounding.AwayFromZero);
}
