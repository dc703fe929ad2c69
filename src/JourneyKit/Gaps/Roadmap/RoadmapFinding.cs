using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>Something that is wrong with a roadmap, or missing in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">What it is, in a sentence for people.</param>
/// <param name="Initiatives">The initiatives that it is about.</param>
internal sealed record RoadmapFinding(RoadmapFindingKind Kind, string Message, ElementList<Id<Initiative>> Initiatives);
