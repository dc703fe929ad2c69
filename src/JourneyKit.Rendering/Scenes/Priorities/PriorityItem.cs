using JourneyKit.Gaps.Roadmap;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>An initiative whose effort and worth are both known.</summary>
/// <param name="Step">The initiative.</param>
/// <param name="Effort">In person-days.</param>
/// <param name="Worth">As the axis says.</param>
/// <param name="Number">What stands inside its disc; null for nothing.</param>
internal sealed record PriorityItem(RoadmapStep Step, decimal Effort, decimal Worth, int? Number);
