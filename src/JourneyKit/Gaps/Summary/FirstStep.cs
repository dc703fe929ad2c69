using JourneyKit.Gaps.Roadmap;

namespace JourneyKit.Gaps.Summary;

/// <summary>An initiative that can be begun now.</summary>
/// <param name="Step">Its place on the roadmap, with what it closes and what it makes worse.</param>
/// <param name="Waiting">How many other initiatives have to wait for it, directly or through others.</param>
internal sealed record FirstStep(RoadmapStep Step, int Waiting);
