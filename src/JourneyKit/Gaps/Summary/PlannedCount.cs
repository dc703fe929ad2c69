using JourneyKit.Gaps.Findings;

namespace JourneyKit.Gaps.Summary;

/// <summary>How many gaps of a kind are planned.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many; at least 1.</param>
public sealed record PlannedCount(GapKind Kind, int Count);
