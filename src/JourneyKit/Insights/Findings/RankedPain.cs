using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>A pain point with what it is ranked by; what is unknown is null.</summary>
/// <param name="At">Where it hurts.</param>
/// <param name="Pain">The pain point.</param>
internal sealed record RankedPain(Touchpoint At, PainPoint Pain)
{
    /// <summary>Customers a month at its touchpoint; where no map says how many journeys there are, the share of journeys that come there.</summary>
    public decimal? Reach { get; init; }

    /// <summary>Frequency × reach.</summary>
    public decimal? Hits { get; init; }

    /// <summary>Frequency × reach × the stated cost of one occurrence: money a month, or for each journey.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What its occurrences cost in a month, where frequency, reach and the cost of one are all known; else null.</summary>
    public decimal? MonthlyCost => Pain.Frequency is not null && Reach is not null ? Cost : null;

    /// <summary>What conversions could gain at most without it, those that would gain most first.</summary>
    public ElementList<PainGain> Gains { get; init; }

    /// <summary>The worth of all gains in a month; null where none is known.</summary>
    public decimal? Gain => Gains.Any(gain => gain.Money is not null) ? Gains.Sum(gain => gain.Money ?? 0) : null;

    /// <summary>What it costs: the stated cost or the worth of the gains, whichever is more.</summary>
    public decimal? Money => Cost is { } cost && Gain is { } gain ? Math.Max(cost, gain) : Cost ?? Gain;

    /// <summary>By what it is ranked: severity × money, or × those whom it hits where no money is known of any pain point.</summary>
    public double Score { get; init; }

    /// <summary>The keys of what is unknown and was taken as usual among the others.</summary>
    public ElementList<string> Guessed { get; init; }
}
