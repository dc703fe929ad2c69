using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>The order in which to close gaps, and how robust it is.</summary>
internal sealed class GapRanking
{
    private readonly GapContext context;
    private readonly RankScorer scorer;
    private readonly RankModel model;
    private readonly List<(Gap Gap, RankTerm[] Terms)> order;

    public GapRanking(GapContext context, ElementMap<Gap> gaps)
    {
        this.context = context;
        scorer = new RankScorer(context.Options.Weights);
        model = new RankModel(context, gaps);
        var found = gaps.Select(gap => (Gap: gap, Terms: model.TermsOf(gap))).ToList();
        var inputs = model.Inputs.Values();
        order = [.. found.OrderByDescending(own => scorer.Of(own.Terms, inputs).Score).ThenBy(own => own.Gap.Id, StringComparer.Ordinal)];
        Ranked = [.. order.Select((own, position) => Rank(own.Gap, own.Terms, position + 1, inputs))];
    }

    public ElementMap<RankedGap> Ranked { get; }

    public RankRobustness Robustness() => new RobustnessTrial(scorer, model.Inputs, [.. order], context.Options).Run();

    private RankedGap Rank(Gap gap, RankTerm[] terms, int rank, double[] inputs)
    {
        var (score, coverage) = scorer.Of(terms, inputs);
        var parts = terms.Select(term => new RankPart(term.Criterion, RankScorer.Rounded(term.Value(inputs)), context.Options.Weights.Of(term.Criterion), [.. term.Inputs.Select(input => model.Inputs[input])]));
        return new RankedGap(gap, rank, score / RankScorer.Unit, coverage / RankScorer.Unit, [.. parts]);
    }
}
