namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Makes scores of parts. They are counted in millionths, so that rounding decides no order.</summary>
internal sealed class RankScorer
{
    public const decimal Unit = 1_000_000m;

    private readonly double[] weights;
    private readonly double[] means;
    private readonly double all;

    // The weight of what is known of any gap, and what a gap of which nothing is known has of it.
    private readonly double counted;
    private readonly double expected;

    /// <summary>Makes a scorer.</summary>
    /// <param name="weights">What counts how much.</param>
    /// <param name="gaps">The known parts of every gap: their means stand for what is not known.</param>
    /// <param name="inputs">The inputs of the parts as stated.</param>
    public RankScorer(RankWeights weights, IReadOnlyCollection<RankTerm[]> gaps, double[] inputs)
    {
        var criteria = Enum.GetValues<RankCriterion>();
        this.weights = [.. criteria.Select(criterion => (double)weights.Of(criterion))];
        var known = Array.ConvertAll(criteria, _ => new List<double>());
        foreach (var term in gaps.SelectMany(terms => terms))
        {
            known[(int)term.Criterion].Add(term.Value(inputs));
        }

        // Added up in the order of the values: the order of the gaps must not decide the last digit.
        means = Array.ConvertAll(known, values => values.Count == 0 ? 0 : values.Order().Sum() / values.Count);
        all = this.weights.Sum();
        counted = this.weights.Where((_, criterion) => known[criterion].Count > 0).Sum();
        expected = this.weights.Select((weight, criterion) => weight * means[criterion]).Sum();
    }

    /// <summary>The score of a gap and its coverage, both in millionths.</summary>
    public (long Score, long Coverage) Of(RankTerm[] terms, double[] inputs)
    {
        var (known, sum) = (0d, expected);
        foreach (var term in terms)
        {
            var weight = weights[(int)term.Criterion];
            known += weight;
            sum += weight * (term.Value(inputs) - means[(int)term.Criterion]);
        }

        return known <= 0 ? (0, 0) : (Millionths(Math.Clamp(sum / counted, 0, 1)), Millionths(Math.Min(known / all, 1)));
    }

    public static decimal Rounded(double value) => Millionths(value) / Unit;

    private static long Millionths(double value) => (long)Math.Round(value * (double)Unit, MidpointRounding.AwayFromZero);
}
