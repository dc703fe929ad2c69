using JourneyKit.Model;

namespace JourneyKit.Gaps.Outcomes;

/// <summary>A touchpoint of the second map and what it came of, or one that only the first map has.</summary>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Before">The touchpoints of the first map; empty for what is added.</param>
/// <param name="After">The touchpoint of the second map; null for what is removed.</param>
internal sealed record TouchpointOutcome(TouchpointFate Fate, ElementList<Id<Touchpoint>> Before, Id<Touchpoint>? After);
