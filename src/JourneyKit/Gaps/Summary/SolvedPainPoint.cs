using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>A pain point that is resolved or lessened.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsEased">Whether the second map still has it and it hurts less there; false where it is gone.</param>
/// <param name="Initiatives">The initiatives that see to it; empty where its touchpoint goes and takes it along.</param>
internal sealed record SolvedPainPoint(string Name, bool IsEased, ElementList<Id<Initiative>> Initiatives);
