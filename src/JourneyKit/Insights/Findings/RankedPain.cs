using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>A pain point with the four factors by which it is ranked; those that are unknown are null.</summary>
/// <param name="At">Where it hurts.</param>
/// <param name="Pain">The pain point.</param>
/// <param name="Reach">Customers a month at its touchpoint; where no map says how many journeys there are, the share of journeys that come there.</param>
/// <param name="Score">Severity × frequency × reach × cost, each unknown factor taken as the median of those that are known.</param>
internal sealed record RankedPain(Touchpoint At, PainPoint Pain, decimal? Reach, double Score)
{
    /// <summary>The factors that were taken as the median, by their keys.</summary>
    public ElementList<string> Guessed { get; init; }
}
