using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>
/// Ranks pain points by severity × what they cost in a month. That is frequency × reach × cost or, where it is more, the
/// worth of what all conversions could gain without it. Unknown is not zero, and neither lifts nor sinks: an unknown cost
/// is the median cost of one who is hit, what is hit by nobody knows how many lies in the middle of the others. What none
/// of them says is left out.
/// </summary>
internal sealed class PainRanking
{
    private readonly InsightContext context;
    private readonly bool hasFrequency;
    private readonly bool hasReach;
    private readonly decimal? severity;
    private readonly decimal? costOfOne;
    private readonly decimal? extent;

    public PainRanking(InsightContext context)
    {
        this.context = context;
        CountsCustomers = context.Journeys is not null || context.Chain.Touchpoints.Count == 0;
        var places = context.Map.Touchpoints.SelectMany(at => at.PainPoints.Select(pain => (At: at, Pain: pain))).ToList();
        hasFrequency = places.Exists(one => one.Pain.Frequency is not null);
        hasReach = places.Exists(one => ReachOf(one.At) is not null);
        var all = places.ConvertAll(one => Measure(one.At, one.Pain));
        severity = Median.Of(all.Select(one => (decimal?)one.Pain.Severity).OfType<decimal>());
        costOfOne = Median.Of(all.Where(one => one is { Money: not null, Hits: > 0 }).Select(one => one.Money!.Value / one.Hits!.Value));
        extent = Median.Of(all.Select(ExtentOf).OfType<decimal>());
        Ranked = [.. all.Select(Rank).OrderByDescending(ranked => ranked.Score)];
    }

    /// <summary>The pain points, the worst first.</summary>
    public IReadOnlyList<RankedPain> Ranked { get; }

    /// <summary>Whether reach is in customers a month, else it is in shares of all journeys.</summary>
    public bool CountsCustomers { get; }

    /// <summary>Whether the order is one by money.</summary>
    public bool KnowsMoney => costOfOne is not null;

    private decimal? ReachOf(Touchpoint at)
    {
        // Where no way leads, the flow does not say how many come.
        var share = context.Chain.Touchpoints[at.Key]?.Reach is > 0 and var reached ? reached : (double?)null;
        return CountsCustomers
            ? at.Volume ?? (share is { } part && context.Journeys is { } journeys ? Significant.Of(part * (double)journeys.Value.Value) : null)
            : share is { } known ? Significant.Of(known) : null;
    }

    private RankedPain Measure(Touchpoint at, PainPoint pain)
    {
        var reach = ReachOf(at);
        var hits = Product(hasReach ? reach : 1, hasFrequency ? pain.Frequency?.Value : 1);
        var gains = context.Reached
            .Select(flow => (Flow: flow, Share: PainWorth.Of(context, flow, at, pain)))
            .Where(gain => gain.Share is not null)
            .Select(gain => new PainGain(gain.Flow, gain.Share!.Value, Product(context.MoneyOfAll(gain.Flow.Conversion), (decimal)gain.Share.Value)))
            .OrderByDescending(gain => gain.Money ?? 0).ThenByDescending(gain => gain.Share);
        return new RankedPain(at, pain) { Reach = reach, Hits = hits, Cost = Product(hits, pain.Cost), Gains = [.. gains] };
    }

    private static decimal? Product(decimal? one, decimal? other) => one is { } first && other is { } second ? Significant.Of((double)first * (double)second) : null;

    private decimal? ExtentOf(RankedPain one) => costOfOne is { } usual ? one.Money ?? Product(one.Hits, usual) : one.Hits;

    private RankedPain Rank(RankedPain one)
    {
        var known = ExtentOf(one);
        string?[] guessed =
        [
            one.Pain.Severity is null && severity is not null ? PropertyKeys.Severity : null,
            known is null && hasFrequency && one.Pain.Frequency is null ? PropertyKeys.Frequency : null,
            known is null && hasReach && one.Reach is null ? "reach" : null,
            costOfOne is not null && one.Money is null && one.Pain.Cost is null ? PropertyKeys.Cost : null,
        ];
        return one with
        {
            Score = (double)(one.Pain.Severity ?? severity ?? 1) * (double)(known ?? extent ?? 1),
            Guessed = [.. guessed.OfType<string>()],
        };
    }
}
