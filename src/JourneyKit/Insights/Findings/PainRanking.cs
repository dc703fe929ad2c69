using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>
/// Ranks pain points by severity × frequency × reach × cost. Unknown is not zero: a factor that one of them does not say
/// is taken as the median of those that do, for the order alone; a factor that none says is left out.
/// </summary>
internal sealed class PainRanking
{
    private readonly InsightContext context;
    private readonly decimal? severity;
    private readonly decimal? frequency;
    private readonly decimal? reach;
    private readonly decimal? cost;

    public PainRanking(InsightContext context)
    {
        this.context = context;
        CountsCustomers = context.Journeys is not null || context.Chain.Touchpoints.Count == 0;
        var all = context.Map.Touchpoints.SelectMany(at => at.PainPoints.Select(pain => (At: at, Pain: pain))).ToList();
        severity = Median.Of(all.Select(one => (decimal?)one.Pain.Severity).OfType<decimal>());
        frequency = Median.Of(all.Select(one => one.Pain.Frequency?.Value).OfType<decimal>());
        reach = Median.Of(all.Select(one => ReachOf(one.At)).OfType<decimal>());
        cost = Median.Of(all.Select(one => one.Pain.Cost).OfType<decimal>());
        Ranked = [.. all.Select(one => Rank(one.At, one.Pain)).OrderByDescending(ranked => ranked.Score)];
    }

    /// <summary>The pain points, the worst first.</summary>
    public IReadOnlyList<RankedPain> Ranked { get; }

    /// <summary>Whether reach is in customers a month, else it is in shares of all journeys.</summary>
    public bool CountsCustomers { get; }

    private decimal? ReachOf(Touchpoint at)
    {
        // Where no way leads, the flow does not say how many come.
        var share = context.Chain.Touchpoints[at.Key]?.Reach is > 0 and var reached ? reached : (double?)null;
        return CountsCustomers
            ? at.Volume ?? (share is { } part && context.Journeys is { } journeys ? Significant.Of(part * (double)journeys.Value.Value) : null)
            : share is { } known ? Significant.Of(known) : null;
    }

    private RankedPain Rank(Touchpoint at, PainPoint pain)
    {
        var known = ReachOf(at);
        (string Key, decimal? Own, decimal? Usual)[] factors =
        [
            (PropertyKeys.Severity, pain.Severity, severity),
            (PropertyKeys.Frequency, pain.Frequency?.Value, frequency),
            ("reach", known, reach),
            (PropertyKeys.Cost, pain.Cost, cost),
        ];
        var score = factors.Aggregate(1d, (product, factor) => product * (double)(factor.Own ?? factor.Usual ?? 1m));
        return new RankedPain(at, pain, known, score) { Guessed = [.. factors.Where(factor => factor.Own is null && factor.Usual is not null).Select(factor => factor.Key)] };
    }
}
