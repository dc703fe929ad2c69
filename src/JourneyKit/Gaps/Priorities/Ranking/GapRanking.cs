using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>The order in which to close gaps, and how robust it is.</summary>
internal sealed class GapRanking
{
    private readonly GapContext context;
    private readonly RankScorer scorer;
    private readonly RankModel model;
    private readonly List<(RankedGap Ranked, RankTerm[] Terms)> order;

    public GapRanking(GapContext context, ElementMap<Gap> gaps)
    {
        this.context = context;
        model = new RankModel(context, gaps);
        var found = gaps.Select(gap => (Gap: gap, Terms: model.TermsOf(gap))).ToList();
        var inputs = model.Inputs.Values();
        scorer = new RankScorer(context.Options.Weights, [.. found.Select(own => own.Terms)], inputs);
        var ranked = found.Select(own => (Ranked: Rank(own.Gap, own.Terms, inputs), own.Terms))
            .OrderBy(own => own.Ranked.Class)
            .ThenByDescending(own => own.Ranked.Gap.Severity)
            .ThenByDescending(own => own.Ranked.IsMetByCustomers)
            .ThenByDescending(own => own.Ranked.Score)
            .ThenBy(own => own.Ranked.Gap.Id, StringComparer.Ordinal)
            .Select((own, position) => (Ranked: own.Ranked with { Rank = position + 1 }, own.Terms))
            .ToList();
        Ranked = [.. ranked.Select(own => own.Ranked)];
        order = ranked;
    }

    public ElementMap<RankedGap> Ranked { get; }

    public RankRobustness Robustness() => new RobustnessTrial(scorer, model.Inputs, [.. order], context.Options).Run();

    private RankedGap Rank(Gap gap, RankTerm[] terms, double[] inputs)
    {
        var (score, coverage) = scorer.Of(terms, inputs);
        var parts = terms.Select(term => new RankPart(term.Criterion, RankScorer.Rounded(term.Value(inputs)), context.Options.Weights.Of(term.Criterion), [.. term.Inputs.Select(input => model.Inputs[input])]));
        return new RankedGap(gap, 0, score / RankScorer.Unit, coverage / RankScorer.Unit, [.. parts]);
    }
}
