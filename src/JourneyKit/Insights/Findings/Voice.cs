using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>What a customer said.</summary>
/// <param name="Key">The id of the evidence, or of the touchpoint that holds it.</param>
/// <param name="Words">The words.</param>
/// <param name="At">Where it belongs; null where no touchpoint cites it.</param>
/// <param name="Source">Where it comes from; null where that is not known.</param>
/// <param name="Date">When it was said; null where that is not known.</param>
/// <param name="Place">The element that holds it.</param>
internal sealed record Voice(string Key, string Words, Touchpoint? At, Source? Source, PartialDate? Date, ElementPath Place);
