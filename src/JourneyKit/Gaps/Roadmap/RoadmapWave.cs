using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>Initiatives that can be done at the same time: all of them depend only on what is done or in an earlier wave, unless they depend on each other in a circle.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Initiatives">What belongs to it, by priority.</param>
/// <param name="Load">What it takes, team by team in the order of their ids; what no team answers for comes last.</param>
internal sealed record RoadmapWave(int Number, ElementList<Id<Initiative>> Initiatives, ElementList<TeamLoad> Load);
