using JourneyKit.Graphs;

namespace JourneyKit.Insights.Findings;

/// <summary>What a conversion could gain at most without a pain point.</summary>
/// <param name="Flow">The conversion.</param>
/// <param name="Share">The share of all journeys that would convert in addition, 0 to 1.</param>
/// <param name="Money">What that is worth in a month; null where it is unknown.</param>
internal sealed record PainGain(ConversionFlow Flow, double Share, decimal? Money);
