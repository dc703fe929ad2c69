using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>A pain point that is resolved or lessened.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Initiatives">The initiatives that see to it.</param>
public sealed record SolvedPainPoint(string Name, ElementList<Id<Initiative>> Initiatives);
