using JourneyKit.Insights;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights of a map, with what output calls its file.</summary>
/// <param name="Document">The map as output names it.</param>
/// <param name="Insights">What was drawn from it.</param>
internal sealed record InsightResult(NamedDocument Document, JourneyInsights Insights);
